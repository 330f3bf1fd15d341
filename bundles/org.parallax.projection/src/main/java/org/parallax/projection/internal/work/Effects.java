package org.parallax.projection.internal.work;

import java.util.Arrays;

/** The paired differences between a whole and its variants in some cells, for every run looked at. */
public final class Effects {

    private final double[][][] values;
    private final boolean[] seen;

    /** Room for so many variants, cells and runs. */
    public Effects(int variants, int cells, int runs) {
        this.values = new double[variants][cells][runs];
        this.seen = new boolean[variants];
    }

    void set(int variant, int cell, int run, double effect) {
        values[variant][cell][run] = effect;
    }

    /** Notes that a variant differed from the whole in some run. Several threads may write the same here. */
    void see(int variant) {
        seen[variant] = true;
    }

    /** Whether there was a run in which the variant was not the whole itself. */
    public boolean seen(int variant) {
        return seen[variant];
    }

    /** Mean effect over the runs. */
    public double mean(int variant, int cell) {
        double sum = 0;
        for (double value : values[variant][cell]) {
            sum += value;
        }
        return sum / values[variant][cell].length;
    }

    /** The effect below which a share of the runs lies, interpolated between neighbours. */
    public double quantile(int variant, int cell, double share) {
        var sorted = values[variant][cell].clone();
        Arrays.sort(sorted);
        double rank = share * (sorted.length - 1);
        int below = (int) rank;
        double lower = sorted[below];
        double upper = sorted[Math.min(below + 1, sorted.length - 1)];
        return lower + (rank - below) * (upper - lower);
    }
}
