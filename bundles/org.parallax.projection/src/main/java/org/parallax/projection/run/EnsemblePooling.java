package org.parallax.projection.run;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.projection.result.DecisionOutcome;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.result.Frequencies;
import org.parallax.projection.result.PlanFrequencies;
import org.parallax.projection.result.TheoryProjection;

/** Pools the results of several theories. */
final class EnsemblePooling {

    private final List<TheoryProjection> theories;

    EnsemblePooling(List<TheoryProjection> theories) {
        this.theories = theories;
    }

    /** Planned events and the options of decisions, each with the mean of its probabilities. */
    PlanFrequencies frequencies() {
        return new PlanFrequencies(pooled(PlanFrequencies::counted), pooled(PlanFrequencies::overall));
    }

    private Frequencies pooled(Function<PlanFrequencies, Frequencies> which) {
        Function<TheoryProjection, Frequencies> of = theory -> which.apply(theory.frequencies());
        return new Frequencies(
                events(of.andThen(Frequencies::events)), decisions(of.andThen(Frequencies::decisions)),
                EndedConditionReader.pooled(theories.stream().map(of.andThen(Frequencies::ended)).toList()));
    }

    private List<EventOutcome> events(Function<TheoryProjection, List<EventOutcome>> outcomes) {
        return IntStream.range(0, outcomes.apply(theories.getFirst()).size())
                .mapToObj(i -> event(theories.stream().map(theory -> outcomes.apply(theory).get(i)).toList()))
                .toList();
    }

    private List<DecisionOutcome> decisions(Function<TheoryProjection, List<DecisionOutcome>> outcomes) {
        return IntStream.range(0, outcomes.apply(theories.getFirst()).size())
                .mapToObj(i -> decision(theories.stream().map(theory -> outcomes.apply(theory).get(i)).toList()))
                .toList();
    }

    private static EventOutcome event(List<EventOutcome> outcomes) {
        var one = outcomes.getFirst();
        return new EventOutcome(
                one.event(), one.title(), mean(outcomes, EventOutcome::probability),
                months(outcomes, EventOutcome::first).min(Comparator.naturalOrder()),
                months(outcomes, EventOutcome::last).max(Comparator.naturalOrder()));
    }

    private static Stream<YearMonth> months(
            List<EventOutcome> outcomes, Function<EventOutcome, Optional<YearMonth>> month) {
        return outcomes.stream().map(month).flatMap(Optional::stream);
    }

    private static DecisionOutcome decision(List<DecisionOutcome> outcomes) {
        var one = outcomes.getFirst();
        var options = IntStream.range(0, one.options().size())
                .mapToObj(i -> new DecisionOutcome.OptionShare(
                        one.options().get(i).option(),
                        one.options().get(i).title(),
                        mean(outcomes, outcome -> outcome.options().get(i).probability())))
                .toList();
        return new DecisionOutcome(one.decision(), one.question(), options);
    }

    private static <T> double mean(List<T> values, ToDoubleFunction<T> number) {
        // A plain loop: how a stream sums is the JDK's business and may change in the last bit.
        double sum = 0;
        for (var value : values) {
            sum += number.applyAsDouble(value);
        }
        return sum / values.size();
    }
}
