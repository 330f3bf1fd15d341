package org.parallax.exercise.belief;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The ranges that a room holds, without who.
 *
 * @param answers how many answered, at least 1
 * @param median the medians of all low, best and high marks
 * @param lowerQuartile with {@code upperQuartile} the middle half of the best marks
 */
public record RangeSummary(int answers, RangeBelief median, double lowerQuartile, double upperQuartile) {

    /**
     * The summary of answers; their order does not matter.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static RangeSummary of(List<RangeBelief> given) {
        var best = marks(given, RangeBelief::best);
        var median = new RangeBelief(
                marks(given, RangeBelief::low).at(0.5), best.at(0.5), marks(given, RangeBelief::high).at(0.5));
        return new RangeSummary(given.size(), median, best.at(0.25), best.at(0.75));
    }

    private static Quantiles marks(List<RangeBelief> given, ToDoubleFunction<RangeBelief> mark) {
        return new Quantiles(given.stream().map(mark::applyAsDouble).toList());
    }
}
