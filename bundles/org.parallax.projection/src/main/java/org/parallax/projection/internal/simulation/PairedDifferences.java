package org.parallax.projection.internal.simulation;

import java.util.Arrays;

/** The paired differences between an original and its variants in some cells, for every run looked at. */
public final class PairedDifferences {

    private final double[][][] values;
    private final boolean[][] differing;

    /** Room for so many variants, cells and runs. */
    public PairedDifferences(int variants, int cells, int runs) {
        this.values = new double[variants][cells][runs];
        this.differing = new boolean[variants][runs];
    }

    void set(int variant, int cell, int run, double effect) {
        values[variant][cell][run] = effect;
    }

    /** Notes that a variant was simulated apart from the original in a run. */
    void differ(int variant, int run) {
        differing[variant][run] = true;
    }

    /** In how many runs the variant was simulated apart from the original; in the others they are the same. */
    public int differing(int variant) {
        int count = 0;
        for (boolean differs : differing[variant]) {
            count += differs ? 1 : 0;
        }
        return count;
    }

    /** Mean effect over the runs. */
    public double mean(int variant, int cell) {
        return sum(variant, cell) / values[variant][cell].length;
    }

    /** Mean effect over the runs in which the variant was simulated apart, of which there must be one. */
    public double meanWhereDiffering(int variant, int cell) {
        return sum(variant, cell) / differing(variant);
    }

    /**
     * By how much a variant's effect changes for each point of another's, from run to run; 0 where the other's is the same
     * in all runs.
     */
    double slope(int variant, int other, int cell) {
        double meanOfOther = mean(other, cell);
        double together = 0;
        double alone = 0;
        for (int run = 0; run < values[variant][cell].length; run++) {
            double off = values[other][cell][run] - meanOfOther;
            together += off * values[variant][cell][run];
            alone += off * off;
        }
        return alone == 0 ? 0 : together / alone;
    }

    /** The effects below which 5 % and 95 % of the runs lie, interpolated between neighbours. */
    public Interval interval(int variant, int cell) {
        var sorted = values[variant][cell].clone();
        Arrays.sort(sorted);
        return new Interval(quantile(sorted, 0.05), quantile(sorted, 0.95));
    }

    /** Where nine tenths of the runs lie. */
    public record Interval(double low, double high) {}

    private double sum(int variant, int cell) {
        double sum = 0;
        for (double value : values[variant][cell]) {
            sum += value;
        }
        return sum;
    }

    private static double quantile(double[] sorted, double share) {
        double rank = share * (sorted.length - 1);
        int below = (int) rank;
        double lower = sorted[below];
        double upper = sorted[Math.min(below + 1, sorted.length - 1)];
        return lower + (rank - below) * (upper - lower);
    }
}
