package org.parallax.report.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;

/**
 * What each theory says of a scenario, in a line: the strongest effect, by what mechanism it comes about, and
 * whether it has turned by the end.
 *
 * @param held what the scenario is held against; mechanisms are known against the record without it alone
 */
public record EachTheorySays(ProjectionResult result, HeldAgainst held) {

    /** One theory's line. */
    public record Line(String theory, String says) {}

    /** A line for each theory that is no baseline; none where there are not several of them. */
    public List<Line> lines() {
        var speaking = result.theories().stream().filter(each -> !each.theory().scope().baseline()).toList();
        return speaking.size() < 2 ? List.of() : speaking.stream().map(each -> new Line(each.theory().title(), says(each))).toList();
    }

    private String says(TheoryProjection theory) {
        var from = result.situation().from();
        return MostMoved.of(theory, held.counterfactual(), from)
                .map(indicator -> effect(theory, indicator))
                .orElseGet(() -> MostMoved.none(theory, held, from) + ".");
    }

    private String effect(TheoryProjection theory, Indicator indicator) {
        var change = Change.of(theory.against(held.counterfactual()).change().of(indicator), result.situation().from());
        return held.actor() + (change.size() < 0 ? " lowers " : " raises ")
                + Sentences.subject(indicator, result.situation().parties()) + " by " + Numbers.points(change.size()) + " by "
                + MonthWords.name(change.month())
                + mechanisms(theory, indicator).flatMap(how -> how.largestTwo(Numbers::change)).map(how -> "; " + how).orElse("") + "."
                + change.turn(last()).map(turn -> " It " + turn + turned(theory, indicator) + ".").orElse("");
    }

    /** By what mechanism the other direction is reached at the end, as the end of a sentence; empty where that is not known. */
    private String turned(TheoryProjection theory, Indicator indicator) {
        return held.counterfactual() == Counterfactual.BASELINE ? "" : result.attribution().stream()
                .filter(each -> each.theory().equals(theory.theory().id()) && each.indicator() == indicator && each.month().equals(last()))
                .findFirst()
                .flatMap(each -> Mechanisms.of(result, each).largest(Numbers::change))
                .map(how -> "; " + how)
                .orElse("");
    }

    private YearMonth last() {
        return result.situation().from().plusMonths(result.situation().months() - 1L);
    }

    /**
     * How a theory brings about the strongest change of an indicator; empty where that is not known, and against the
     * baseline.
     */
    public Optional<Mechanisms> mechanisms(TheoryProjection theory, Indicator indicator) {
        return switch (held.counterfactual()) {
            case BASELINE -> Optional.empty();
            case REFERENCE -> result.strongest().stream()
                    .filter(each -> each.theory().equals(theory.theory().id()) && each.indicator() == indicator)
                    .findFirst()
                    .map(each -> Mechanisms.of(result, each));
        };
    }
}
