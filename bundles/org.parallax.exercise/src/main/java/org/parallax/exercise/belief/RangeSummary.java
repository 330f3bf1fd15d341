package org.parallax.exercise.belief;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The ranges that a room holds, without who.
 *
 * @param answers how many answered, at least 1
 * @param median the medians of all low, best and high marks
 */
public record RangeSummary(int answers, RangeBelief median) {

    /**
     * The summary of answers; their order does not matter.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static RangeSummary of(List<RangeBelief> given) {
        return new RangeSummary(given.size(), new RangeBelief(
                median(given, RangeBelief::low), median(given, RangeBelief::best), median(given, RangeBelief::high)));
    }

    private static double median(List<RangeBelief> given, ToDoubleFunction<RangeBelief> mark) {
        return new Quantiles(given.stream().map(mark::applyAsDouble).toList()).at(0.5);
    }
}
