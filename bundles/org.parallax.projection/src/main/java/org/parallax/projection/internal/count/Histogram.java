package org.parallax.projection.internal.count;

import java.util.Arrays;

/**
 * Histograms of many cells, all on one scale. Bins are {@value #WIDTH} points wide; a value that runs often
 * hit exactly (an end of the scale, no difference) has a bin to itself. Sums are kept in fixed point, so
 * that adding is exact.
 */
public abstract sealed class Histogram permits LevelHistogram, DifferenceHistogram {

    /** Width of a bin in points. */
    public static final double WIDTH = 0.2;

    /** Bins in a point. */
    static final double PER_POINT = 5;

    /** 2^29: a hundred million runs of 100 points still fit a long. */
    private static final double UNIT = 0x1p29;
    /** Added and taken off again, it leaves a number as a multiple of 2^-29. Sums of a batch of such multiples are exact. */
    private static final double ROUNDING = 0x1.8p23;

    /**
     * Runs kept before they are counted. The counts of all cells fit no fast memory, so each cell is visited seldom and for
     * many runs at a time.
     */
    private static final int BATCH = 256;

    private final int cells;
    private final int bins;
    private final int[] counts;
    private final long[] sums;
    /** The sums of what waits to be counted. */
    private final double[] waitingSums;
    private final double[] least;
    private final double[] most;
    /** The bins of what waits, run by run. */
    private final short[] batch;
    private int waiting;
    private int runs;

    Histogram(int cells, int bins) {
        this.cells = cells;
        this.bins = bins;
        this.batch = new short[cells * BATCH];
        this.counts = new int[Math.multiplyExact(cells, bins)];
        this.sums = new long[cells];
        this.waitingSums = new double[cells];
        this.least = new double[cells];
        this.most = new double[cells];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
    }

    /** A copy of another. */
    Histogram(Histogram other) {
        other.flush();
        this.cells = other.cells;
        this.bins = other.bins;
        this.batch = new short[other.batch.length];
        this.counts = other.counts.clone();
        this.sums = other.sums.clone();
        this.waitingSums = new double[cells];
        this.least = other.least.clone();
        this.most = other.most.clone();
        this.runs = other.runs;
    }

    /** Counts a run: one value a cell. */
    public final void add(double[] values) {
        for (int cell = 0, at = waiting * cells; cell < values.length; cell++, at++) {
            batch[at] = (short) binOf(values[cell]);
        }
        sum(values);
        runs++;
        waiting++;
        if (waiting == BATCH) {
            flush();
        }
    }

    private void sum(double[] values) {
        for (int cell = 0; cell < waitingSums.length; cell++) {
            waitingSums[cell] += values[cell] + ROUNDING - ROUNDING;
        }
        for (int cell = 0; cell < least.length; cell++) {
            least[cell] = Math.min(least[cell], values[cell]);
        }
        for (int cell = 0; cell < most.length; cell++) {
            most[cell] = Math.max(most[cell], values[cell]);
        }
    }

    /** Adds another histogram of the same shape. */
    public final void add(Histogram other) {
        flush();
        other.flush();
        runs = Math.addExact(runs, other.runs);
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        for (int i = 0; i < cells; i++) {
            sums[i] += other.sums[i];
            least[i] = Math.min(least[i], other.least[i]);
            most[i] = Math.max(most[i], other.most[i]);
        }
    }

    private void flush() {
        if (waiting == 0) {
            return;
        }
        for (int cell = 0; cell < cells; cell++) {
            flush(cell);
        }
        waiting = 0;
    }

    private void flush(int cell) {
        sums[cell] += (long) (waitingSums[cell] * UNIT);
        waitingSums[cell] = 0;
        int offset = cell * bins;
        for (int i = cell; i < waiting * cells; i += cells) {
            counts[offset + batch[i]]++;
        }
    }

    /** The mean of a cell; exact if all values are the same. */
    public final double mean(int cell) {
        flush();
        return within(cell, sums[cell] / (UNIT * runs));
    }

    /**
     * Quantiles of a cell, ascending for ascending shares: what sorting all values and interpolating
     * between neighbours would give, to within the width of a bin.
     */
    public final double[] quantiles(int cell, double[] shares) {
        flush();
        var quantiles = new double[shares.length];
        var reader = new Reader(cell);
        for (int i = 0; i < shares.length; i++) {
            double rank = shares[i] * (runs - 1);
            long below = (long) rank;
            double lower = reader.ranked(below);
            double upper = reader.ranked(Math.min(below + 1, runs - 1L));
            double value = lower == upper ? lower : lower + (rank - below) * (upper - lower);
            quantiles[i] = i > 0 ? Math.max(quantiles[i - 1], value) : value;
        }
        return quantiles;
    }

    /** What was counted, to be kept when this is gone. */
    public final CountedCells counted() {
        flush();
        return CountedCells.of(empty(), runs, bins, counts, least, most);
    }

    /** Number of runs counted. */
    public final int runs() {
        return runs;
    }

    /** One of the same scale without a cell. */
    abstract Histogram empty();

    /** The bin of a value. */
    abstract int binOf(double value);

    /** The lower end of a bin. */
    abstract double floor(int bin);

    /** The upper end of a bin; the same as the lower if the bin is for one value. */
    abstract double ceiling(int bin);

    private double within(int cell, double value) {
        return Math.max(least[cell], Math.min(most[cell], value));
    }

    /** Reads a cell's values by rank, going forward only. */
    private final class Reader {

        private final int cell;
        private int bin;
        private long before;

        Reader(int cell) {
            this.cell = cell;
        }

        /** The value of a rank, from 0; ranks must not go back by more than the one just read. */
        double ranked(long rank) {
            if (rank == 0) {
                return least[cell];
            }
            if (rank == runs - 1) {
                return most[cell];
            }
            if (rank < before) {
                rewind();
            }
            int count = counts[cell * bins + bin];
            while (before + count <= rank) {
                before += count;
                bin++;
                count = counts[cell * bins + bin];
            }
            double share = (rank - before + 0.5) / count;
            return within(cell, floor(bin) + share * (ceiling(bin) - floor(bin)));
        }

        private void rewind() {
            bin = 0;
            before = 0;
        }
    }
}
