package org.parallax.exercise.belief;

import java.util.Arrays;
import java.util.List;

/** Quantiles of a few answers. */
final class Quantiles {

    private final double[] sorted;

    Quantiles(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nobody answered");
        }
        this.sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
    }

    /** The value below which that share lies, between neighbours in proportion. */
    double at(double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
