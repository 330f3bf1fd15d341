package org.parallax.projection.internal.count;

import java.util.List;

/**
 * The equal-weight mixture of what several histograms of one shape counted: the share of it that lies at or below a value is
 * the mean of their shares, however many runs each has.
 */
public final class Mixture {

    private final List<CountedCells> parts;

    /** A mixture of one part or more. The last bits of its numbers follow their order. */
    public Mixture(List<CountedCells> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Quantiles of a cell, ascending for ascending shares from 0 to 1: where the mean of the parts' shares reaches each, to
     * within the width of a bin. The quantiles of a single part are the histogram's, to within that and the next run.
     */
    public double[] quantiles(int cell, double[] shares) {
        var quantiles = new double[shares.length];
        var walk = new Walk(cell);
        for (int i = 0; i < shares.length; i++) {
            double value = walk.to(shares[i]);
            quantiles[i] = i > 0 ? Math.max(quantiles[i - 1], value) : value;
        }
        return quantiles;
    }

    /** Goes through the bins of a cell, forward only. */
    private final class Walk {

        private final int cell;
        private final int end;
        private final double least;
        private final double most;
        private final long[] counted = new long[parts.size()];
        private int bin;
        private double before;
        private double after;

        Walk(int cell) {
            this.cell = cell;
            this.bin = parts.stream().mapToInt(part -> part.first(cell)).min().orElseThrow() - 1;
            this.end = parts.stream().mapToInt(part -> part.end(cell)).max().orElseThrow();
            this.least = parts.stream().mapToDouble(part -> part.least(cell)).min().orElseThrow();
            this.most = parts.stream().mapToDouble(part -> part.most(cell)).max().orElseThrow();
        }

        double to(double share) {
            while (after < share && bin + 1 < end) {
                next();
            }
            double low = most;
            double high = least;
            for (var part : parts) {
                if (part.count(cell, bin) > 0) {
                    low = Math.min(low, Math.max(part.least(cell), part.floor(bin)));
                    high = Math.max(high, Math.min(part.most(cell), part.ceiling(bin)));
                }
            }
            double within = after > before ? (share - before) / (after - before) : 0;
            return Math.clamp(low + within * (high - low), least, most);
        }

        private void next() {
            bin++;
            before = after;
            double sum = 0;
            for (int i = 0; i < counted.length; i++) {
                var part = parts.get(i);
                counted[i] += part.count(cell, bin);
                sum += share(counted[i], part.runs());
            }
            after = sum / counted.length;
        }

        /** The share at the end of a bin up to which so many runs lie, on the scale on which the first run has 0 and the last 1. */
        private static double share(long counted, long runs) {
            return counted == 0 ? 0 : counted == runs ? 1 : (counted - 0.5) / (runs - 1);
        }
    }
}
