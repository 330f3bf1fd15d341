package org.parallax.exercise.belief;

import java.util.ArrayList;
import java.util.List;

/**
 * What a room holds probable, without who.
 *
 * @param answers how many answered, at least 1
 * @param lowerQuartile with {@code upperQuartile} the middle half; 0.01 to 0.99, as is the median
 * @param pooled the mean of the log-odds as a probability, not made more extreme
 * @param histogram how many answers lie in each tenth, from 0–10 % to 90–100 %; 30 % counts in 30–40 %
 */
public record BeliefSummary(
        int answers, double lowerQuartile, double median, double upperQuartile, double pooled, List<Integer> histogram) {

    private static final int TENTHS = 10;

    public BeliefSummary {
        histogram = List.copyOf(histogram);
    }

    /**
     * The summary of answers; their order does not matter.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static BeliefSummary of(List<Probability> given) {
        var sorted = given.stream().sorted().toList();
        var quantiles = new Quantiles(sorted.stream().map(Probability::share).toList());
        double odds = sorted.stream().mapToDouble(Probability::logOdds).sum() / sorted.size();
        return new BeliefSummary(
                sorted.size(), quantiles.at(0.25), quantiles.at(0.5), quantiles.at(0.75), Probability.ofLogOdds(odds).share(), histogram(sorted));
    }

    private static List<Integer> histogram(List<Probability> given) {
        var counts = new int[TENTHS];
        // A per cent is what people see and type; 0.3 * 10 is not always 3.
        given.forEach(each -> counts[(int) (Math.round(100 * each.share()) / TENTHS)]++);
        var histogram = new ArrayList<Integer>();
        for (int count : counts) {
            histogram.add(count);
        }
        return histogram;
    }
}
