package org.parallax.exercise.log;

import java.util.List;
import java.util.Map;

/**
 * What the room believed when asking ended.
 *
 * @param n how many answered; below are empty if nobody did
 * @param quartiles the lower, the median, the upper; of a range's middle
 * @param pooled of a probability the mean of log-odds, of a range the medians of low, middle and high
 * @param theories what each held probable at that moment, by id
 * @param histogram how many answered in each twentieth of the scale
 */
public record BeliefSummary(
        int n, List<Double> quartiles, List<Double> pooled, Map<String, Double> theories, List<Integer> histogram) {

    public BeliefSummary {
        quartiles = List.copyOf(quartiles);
        pooled = List.copyOf(pooled);
        theories = Map.copyOf(theories);
        histogram = List.copyOf(histogram);
    }
}
