package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parallax.projection.internal.count.EndingCount;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.result.ConditionOutcome;
import org.parallax.projection.result.EndedConditionFrequencies;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Situation;

/** Turns counts of ended conditions into results, and pools those of several theories. */
final class EndedConditionReader {

    private final Situation situation;
    private final ProjectedMonths span;

    EndedConditionReader(Situation situation) {
        this.situation = situation;
        this.span = ProjectedMonths.of(situation);
    }

    /** The shares of so many runs. */
    EndedConditionFrequencies read(EndingCount count, double runs) {
        var planned = situation.storyline().events();
        var past = situation.past();
        var conditions = new ArrayList<ConditionOutcome>();
        for (int i = 0; i < planned.size(); i++) {
            if (planned.get(i).event().impact().isCondition()) {
                conditions.add(outcome(planned.get(i).event(), i, count, runs));
            }
        }
        for (int i = 0; i < past.size(); i++) {
            if (past.get(i).stands()) {
                conditions.add(outcome(past.get(i).event(), planned.size() + i, count, runs));
            }
        }
        return new EndedConditionFrequencies(conditions, count.ending().mapToObj(i -> planned.get(i).id()).toList());
    }

    private ConditionOutcome outcome(Happening event, int number, EndingCount count, double runs) {
        Optional<ConditionOutcome.Months> when = count.ended(number) == 0
                ? Optional.empty()
                : Optional.of(new ConditionOutcome.Months(
                        span.month(count.endedBy(number, 0)), span.month(count.endedBy(number, 0.5)),
                        span.month(count.endedBy(number, 1))));
        return new ConditionOutcome(event.id(), event.title(), count.ended(number) / runs, when);
    }

    /** Those of several theories about one situation, each condition with the mean of its shares. */
    static EndedConditionFrequencies pooled(List<EndedConditionFrequencies> theories) {
        if (theories.isEmpty()) {
            return EndedConditionFrequencies.NONE;
        }
        var conditions = IntStream.range(0, theories.getFirst().conditions().size())
                .mapToObj(i -> mean(theories.stream().map(theory -> theory.conditions().get(i)).toList()))
                .toList();
        var enders = theories.stream().flatMap(theory -> theory.enders().stream()).distinct().sorted().toList();
        return new EndedConditionFrequencies(conditions, enders);
    }

    private static ConditionOutcome mean(List<ConditionOutcome> outcomes) {
        double sum = 0;
        for (var outcome : outcomes) {
            sum += outcome.ended();
        }
        var one = outcomes.getFirst();
        var when = outcomes.stream().flatMap(outcome -> outcome.when().stream()).toList();
        return new ConditionOutcome(
                one.condition(), one.title(), sum / outcomes.size(),
                when.isEmpty() ? Optional.empty() : Optional.of(pooledMonths(when)));
    }

    private static ConditionOutcome.Months pooledMonths(List<ConditionOutcome.Months> when) {
        var usual = sorted(when, ConditionOutcome.Months::usual);
        return new ConditionOutcome.Months(
                sorted(when, ConditionOutcome.Months::first).getFirst(), usual.get((usual.size() - 1) / 2),
                sorted(when, ConditionOutcome.Months::last).getLast());
    }

    private static <T extends Comparable<? super T>> List<T> sorted(
            List<ConditionOutcome.Months> when, Function<ConditionOutcome.Months, T> part) {
        return when.stream().map(part).sorted(Comparator.naturalOrder()).toList();
    }
}
