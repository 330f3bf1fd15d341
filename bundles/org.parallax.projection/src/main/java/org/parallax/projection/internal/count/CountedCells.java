package org.parallax.projection.internal.count;

import java.util.Arrays;

/**
 * What a histogram counted, cell by cell, without the empty bins at the ends of each: little enough to be kept when the
 * histogram is gone.
 */
public final class CountedCells {

    /** An empty histogram, for the ends of its bins. */
    private final Histogram scale;
    private final long runs;
    private final int[] firstBins;
    private final int[][] counts;
    private final double[] least;
    private final double[] most;

    private CountedCells(Histogram scale, long runs, int[] firstBins, int[][] counts, double[] least, double[] most) {
        this.scale = scale;
        this.runs = runs;
        this.firstBins = firstBins;
        this.counts = counts;
        this.least = least;
        this.most = most;
    }

    /** The cells of a histogram of so many bins a cell, whose counts stand one cell after the other. */
    static CountedCells of(Histogram scale, long runs, int bins, int[] all, double[] least, double[] most) {
        var firstBins = new int[least.length];
        var counts = new int[least.length][];
        for (int cell = 0; cell < least.length; cell++) {
            int first = cell * bins;
            int end = first + bins;
            while (first < end && all[first] == 0) {
                first++;
            }
            while (end > first && all[end - 1] == 0) {
                end--;
            }
            firstBins[cell] = first - cell * bins;
            counts[cell] = Arrays.copyOfRange(all, first, end);
        }
        return new CountedCells(scale, runs, firstBins, counts, least.clone(), most.clone());
    }

    /** The first bin of a cell that holds something. */
    int first(int cell) {
        return firstBins[cell];
    }

    /** The bin after the last that holds something. */
    int end(int cell) {
        return firstBins[cell] + counts[cell].length;
    }

    /** How many runs lie in a bin. */
    int count(int cell, int bin) {
        int i = bin - firstBins[cell];
        return i < 0 || i >= counts[cell].length ? 0 : counts[cell][i];
    }

    double least(int cell) {
        return least[cell];
    }

    double most(int cell) {
        return most[cell];
    }

    long runs() {
        return runs;
    }

    double floor(int bin) {
        return scale.floor(bin);
    }

    double ceiling(int bin) {
        return scale.ceiling(bin);
    }
}
