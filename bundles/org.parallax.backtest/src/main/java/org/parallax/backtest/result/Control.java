package org.parallax.backtest.result;

/**
 * Something that must show nothing.
 *
 * @param of the score it belongs to
 * @param share for {@link Kind#SHIFTED} the share, 0 to 1, of shifted courses that do worse than the one in place; for
 *     {@link Kind#OTHER_RELATIONSHIP} the skill over the best baseline with another record's events; for
 *     {@link Kind#NULL_SHOCK} the largest effect in points of an event that does nothing
 * @param passed whether the control shows what it should
 */
public record Control(Kind kind, Scored of, double share, boolean passed) {

    /** The share of moved courses that must do worse than the one in place. */
    public static final double NEARLY_ALL = 0.95;

    /** The sorts of controls. */
    public enum Kind {

        /** A theory's changes, moved round the calendar: in place they must beat 95 in 100 of the moved ones. */
        SHIFTED,

        /** The events of another relationship: no skill over the best baseline. */
        OTHER_RELATIONSHIP,

        /** An event that does nothing: exactly 0. */
        NULL_SHOCK
    }
}
