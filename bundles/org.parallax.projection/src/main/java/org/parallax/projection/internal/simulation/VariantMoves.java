package org.parallax.projection.internal.simulation;

import java.util.stream.IntStream;

/**
 * How much each variant moves any cell of a path, either way, in the mean over the runs in which it was simulated apart. What
 * moves some runs up and others down moves something.
 */
public final class VariantMoves {

    /** Sums are kept in fixed point, so that they do not depend on the order in which threads add. */
    private static final double UNIT = 0x1p29;

    /** More sums than this would take too much memory: then only some cells are watched. */
    private static final long MOST_SUMS = 1_000_000;

    private final int[] watched;
    private final long[][] sums;
    private final int[] runs;

    /** @param some the cells that are watched where watching all would take too much memory */
    VariantMoves(int variants, int cells, int[] some) {
        boolean all = (long) variants * cells <= MOST_SUMS;
        this.watched = all ? IntStream.range(0, cells).toArray() : some.clone();
        this.sums = new long[variants][watched.length];
        this.runs = new int[variants];
    }

    void add(int variant, double[] with, double[] without) {
        runs[variant]++;
        var sum = sums[variant];
        for (int i = 0; i < sum.length; i++) {
            int cell = watched[i];
            sum[i] += (long) (Math.abs(with[cell] - without[cell]) * UNIT);
        }
    }

    void add(VariantMoves other) {
        for (int variant = 0; variant < runs.length; variant++) {
            runs[variant] += other.runs[variant];
            for (int cell = 0; cell < sums[variant].length; cell++) {
                sums[variant][cell] += other.sums[variant][cell];
            }
        }
    }

    /** The most that a variant moves any cell by, in points; 0 for one never simulated apart. */
    public double most(int variant) {
        long most = 0;
        for (long sum : sums[variant]) {
            most = Math.max(most, sum);
        }
        return runs[variant] == 0 ? 0 : most / UNIT / runs[variant];
    }

    /** In how many runs a variant was simulated apart. */
    public int runs(int variant) {
        return runs[variant];
    }
}
