package org.parallax.editing.theories;

/**
 * How an installed theory stands towards the scenario being written.
 *
 * @param asked whether the scenario asks for it, by name or by naming none
 */
public record TheoryLine(String id, String title, boolean asked, Standing standing) {

    /** Whether the user lets it take part, and how that went. */
    public sealed interface Standing {

        /** It takes part where it is asked for. */
        record On() implements Standing {}

        /** The user has switched it off. */
        record Off() implements Standing {}

        /**
         * It is switched on and has failed.
         *
         * @param sentence what it did, without a full stop
         * @param out whether it takes no part until it is tried again
         */
        record Failed(String sentence, boolean out) implements Standing {}
    }

    /** Words for a menu: its title, and why it is not shown where it is not. */
    public String label() {
        return title + switch (standing) {
            case Standing.Off off -> asked ? " (asked for, switched off)" : "";
            case Standing.On on -> asked ? "" : " (not asked for by this scenario)";
            case Standing.Failed failed -> " (failed and left out)";
        };
    }

    /** What to say when the line is pointed at; empty where the label says all. */
    public String explanation() {
        return standing instanceof Standing.Failed failed ? failed.sentence() + "." : "";
    }

    /** Whether the check mark stands before it. */
    public boolean switchedOn() {
        return !(standing instanceof Standing.Off);
    }
}
