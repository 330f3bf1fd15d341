package org.parallax.exercise.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.exercise.belief.BeliefSummary;
import org.parallax.exercise.belief.Estimate;
import org.parallax.exercise.belief.Probability;
import org.parallax.exercise.belief.RangeBelief;
import org.parallax.exercise.belief.RangeSummary;

/**
 * What the room believed when asking ended, as it is recorded: without who. Of a secret belief this is all that is kept.
 *
 * @param n how many answered; all lists are empty if nobody did, or too few for a secret
 * @param quartiles the lower, the median, the upper; of a range's best
 * @param pooled of a probability the mean of log-odds, of a range the medians of low, best and high
 * @param theories what each held probable at that moment, by id
 * @param histogram how many answered in each tenth of the scale; empty of a range
 */
public record ClosingFigures(
        int n, List<Double> quartiles, List<Double> pooled, Map<String, Double> theories, List<Integer> histogram) {

    public ClosingFigures {
        quartiles = List.copyOf(quartiles);
        pooled = List.copyOf(pooled);
        theories = Map.copyOf(theories);
        histogram = List.copyOf(histogram);
    }

    /**
     * The figures of answers, whose order does not matter.
     *
     * @param estimates all probabilities or all ranges
     */
    public static ClosingFigures of(List<Estimate> estimates, Map<String, Double> theories) {
        var held = new ArrayList<Probability>();
        var ranges = new ArrayList<RangeBelief>();
        for (var estimate : estimates) {
            switch (estimate) {
                case Estimate.Probable probable -> held.add(probable.probability());
                case RangeBelief range -> ranges.add(range);
            }
        }
        if (!held.isEmpty() && !ranges.isEmpty()) {
            throw new IllegalArgumentException("Either probabilities or ranges");
        }
        if (held.isEmpty() && ranges.isEmpty()) {
            return withheld(0, theories);
        }
        return ranges.isEmpty() ? of(BeliefSummary.of(held), theories) : of(RangeSummary.of(ranges), theories);
    }

    /** That some answered in secret, but so few that any figure would give their answers away. */
    public static ClosingFigures withheld(int answers, Map<String, Double> theories) {
        return new ClosingFigures(answers, List.of(), List.of(), theories, List.of());
    }

    private static ClosingFigures of(BeliefSummary room, Map<String, Double> theories) {
        return new ClosingFigures(
                room.answers(), List.of(room.lowerQuartile(), room.median(), room.upperQuartile()), List.of(room.pooled()),
                theories, room.histogram());
    }

    private static ClosingFigures of(RangeSummary room, Map<String, Double> theories) {
        var median = room.median();
        return new ClosingFigures(
                room.answers(), List.of(room.lowerQuartile(), median.best(), room.upperQuartile()),
                List.of(median.low(), median.best(), median.high()), theories, List.of());
    }

    /** The median of probabilities; empty if nobody answered or no figures were recorded. */
    public Optional<Probability> median() {
        return quartiles.size() == 3 ? Optional.of(Probability.near(quartiles.get(1))) : Optional.empty();
    }
}
