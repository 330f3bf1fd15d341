package org.parallax.report.words;

import java.util.List;
import java.util.stream.Collectors;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Score;

/** Controls in words: what each sort must show, and what one shows. */
public final class ControlWords {

    private ControlWords() {}

    /** What a sort of control is, and what it must show. */
    public static String rule(Control.Kind kind) {
        return switch (kind) {
            case SHIFTED -> "The same effects moved round the calendar, by every number of values that is a year or more either way"
                    + " (n monthly values allow n − 23 moves): where a theory has skill, at least 95 % of the moved ones do worse";
            case OTHER_RELATIONSHIP -> "The events of another relationship: no skill over the best baseline";
            case NULL_SHOCK -> "An event that changes nothing: an effect of exactly 0 under every theory";
        };
    }

    /**
     * How many passed, in words. Moved courses are asked only of scores with skill above 0 over the best baseline: without
     * skill there is nothing that could be found elsewhere.
     *
     * @param some controls of one sort
     * @param scores of the same back-test
     */
    public static String passed(List<Control> some, List<Score> scores) {
        long failed = some.stream().filter(control -> !control.passed()).count();
        if (some.stream().noneMatch(control -> control.kind() == Control.Kind.SHIFTED)) {
            return some.size() - failed + " of " + some.size() + " passed";
        }
        var skilled = scores.stream().filter(score -> score.skill().overBest().value() > 0).map(Score::of).collect(Collectors.toSet());
        long asked = some.stream().filter(control -> skilled.contains(control.of())).count();
        return "of " + Numbers.figures(asked, "score") + " with skill above 0 over the best baseline " + (asked - failed) + " beat 95 % of"
                + " their moved courses; " + (some.size() - asked) + " without skill are not asked";
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
