package org.parallax.editing.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.parallax.dsl.ide.lens.LensPlace;
import org.parallax.projection.result.DecisionOutcome;
import org.parallax.projection.result.ExpectationOutcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.words.CountedRuns;
import org.parallax.report.words.Numbers;

/** What a projection comes to at a statement, in short phrases; several theories give a range. */
public final class FigureWords {

    private final ProjectionResult result;

    public FigureWords(ProjectionResult result) {
        this.result = result;
    }

    /** The phrases for a statement, the most telling first; empty if the projection has none for it. */
    public Optional<List<String>> of(LensPlace place) {
        return switch (place.kind()) {
            case SCENARIO -> scenario();
            case DECISION -> result.overall().decisions().stream()
                    .filter(decision -> decision.decision().equals(place.name()))
                    .findFirst()
                    .map(decision -> decision(decision, place.options()));
            case EXPECTATION -> expectation(place);
        };
    }

    private Optional<List<String>> scenario() {
        var theories = result.theories();
        if (theories.isEmpty()) {
            return Optional.empty();
        }
        var last = theories.getFirst().scenario().of(Indicator.COOPERATION).months() - 1;
        var month = result.situation().from().plusMonths(last);
        var level = range(theories, theory -> theory.scenario().of(Indicator.COOPERATION).mean().at(last), Numbers::whole);
        double low = theories.stream()
                .mapToDouble(theory -> theory.scenario().of(Indicator.COOPERATION).at(Quantile.Q10).at(last)).min().orElseThrow();
        double high = theories.stream()
                .mapToDouble(theory -> theory.scenario().of(Indicator.COOPERATION).at(Quantile.Q90).at(last)).max().orElseThrow();
        var change = range(theories, theory -> theory.change().of(Indicator.COOPERATION).mean().at(last), Numbers::change);
        var phrases = List.of(
                "cooperation " + level + " in " + month,
                change + " by this scenario",
                CountedRuns.of(result).sample().band(80) + " " + Numbers.whole(low) + "–" + Numbers.whole(high),
                "over " + theories.size() + " theories");
        var said = new ArrayList<>(theories.size() > 1 ? phrases : phrases.subList(0, phrases.size() - 1));
        var held = result.situation().held().branches();
        if (!held.isEmpty()) {
            said.add(1, held.stream().anyMatch(HeldBranch::comesAbout) ? "as made to happen" : "as ruled out");
        }
        // Before it, since a narrow window leaves out what comes last.
        if (!result.settings().given().isNothing()) {
            said.add(1, "in " + CountedRuns.of(result).runs());
        }
        return Optional.of(said);
    }

    private List<String> decision(DecisionOutcome decision, List<String> order) {
        var shares = decision.options().stream()
                .sorted(Comparator.comparingInt(option -> order.indexOf(option.option())))
                .map(option -> option.option() + " " + Numbers.percent(option.probability()))
                .collect(Collectors.joining(", ")) + " of runs";
        boolean held = result.situation().held().branches().stream()
                .anyMatch(branch -> branch.subject() instanceof Branch.Chosen chosen && chosen.decision().equals(decision.decision()));
        return held ? List.of(shares, "made so") : List.of(shares);
    }

    private Optional<List<String>> expectation(LensPlace place) {
        List<ExpectationOutcome> outcomes = result.theories().stream()
                .flatMap(theory -> theory.outcomes().stream())
                .filter(outcome -> outcome.expectation().line() == place.line()
                        && outcome.expectation().month().toString().equals(place.month()))
                .toList();
        if (outcomes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(List.of(
                "held in " + range(outcomes, ExpectationOutcome::probability, Numbers::percent) + (result.settings().given().isNothing() ? " of runs" : " of these runs"),
                verdict(outcomes)));
    }

    private static String verdict(List<ExpectationOutcome> outcomes) {
        long met = outcomes.stream().filter(ExpectationOutcome::met).count();
        if (outcomes.size() == 1) {
            return met == 1 ? "met" : "not met";
        }
        return (met == 0 ? "met under none" : "met under " + met) + " of " + outcomes.size() + " theories";
    }

    private static <T> String range(List<T> each, ToDoubleFunction<T> value, DoubleFunction<String> words) {
        var sorted = each.stream().sorted(Comparator.comparingDouble(value)).toList();
        var least = words.apply(value.applyAsDouble(sorted.getFirst()));
        var most = words.apply(value.applyAsDouble(sorted.getLast()));
        return least.equals(most) ? least : least + " to " + most;
    }
}
