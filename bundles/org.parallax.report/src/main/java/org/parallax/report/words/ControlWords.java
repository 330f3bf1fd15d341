package org.parallax.report.words;

import org.parallax.backtest.result.Control;

/** Controls in words: what each sort must show, and what one shows. */
public final class ControlWords {

    private ControlWords() {}

    /** What a sort of control is, and what it must show. */
    public static String rule(Control.Kind kind) {
        return switch (kind) {
            case SHIFTED -> "The same effects moved round the calendar: where a theory has skill, at least 95 % of the moved ones do worse";
            case OTHER_RELATIONSHIP -> "The events of another relationship: no skill over the best baseline";
            case NULL_SHOCK -> "An event that changes nothing: an effect of exactly 0 under every theory";
        };
    }

    /** What a sort of control is called. */
    public static String name(Control.Kind kind) {
        return switch (kind) {
            case SHIFTED -> "moved round the calendar";
            case OTHER_RELATIONSHIP -> "another relationship";
            case NULL_SHOCK -> "an event that changes nothing";
        };
    }

    /** What one shows: {@code 93 % do worse}. */
    public static String shown(Control control) {
        return switch (control.kind()) {
            case SHIFTED -> Numbers.percent(control.share()) + " do worse";
            case OTHER_RELATIONSHIP -> "skill " + ScoreWords.skill(control.share());
            case NULL_SHOCK -> "effect of " + (control.share() == 0 ? "0" : ScoreWords.figures(control.share())) + " points";
        };
    }

    /** What one is of: a theory alone for an event that changes nothing, which needs no series. */
    public static String of(Control control) {
        return control.kind() == Control.Kind.NULL_SHOCK ? control.of().theory() : ScoreWords.of(control.of());
    }
}
