package org.parallax.backtest.score;

import org.parallax.projection.random.Randomness;

/**
 * Draws values anew in blocks of neighbours, so that what neighbours share stays together. The draws are those of a fixed seed:
 * the same for all theories on a series, and for ever.
 */
final class BlockBootstrap {

    static final int DRAWS = 2000;

    private static final long SEED = 1;
    private static final int SHORTEST = 4;

    private BlockBootstrap() {}

    /** How long blocks are: a horizon in steps, at least 4; single values where there are fewer than two such blocks. */
    static int block(int values, int steps) {
        int block = Math.max(SHORTEST, steps);
        return values < 2 * block ? 1 : block;
    }

    /**
     * Adds to each of several sums the sum over the values of one draw.
     *
     * @param name of the draws; equal names and numbers of values give equal draws
     * @param sums one for each of {@link #DRAWS} draws
     */
    static void add(String name, double[] values, int block, double[] sums) {
        var before = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            before[i + 1] = before[i] + values[i];
        }
        long stream = Randomness.streamKey(SEED, name);
        int starts = values.length - block + 1;
        for (int draw = 0; draw < DRAWS; draw++) {
            long run = Randomness.runKey(stream, draw);
            int left = values.length;
            for (int piece = 0; left > 0; piece++) {
                int start = (int) (Randomness.uniform(run, 0, piece) * starts);
                int length = Math.min(block, left);
                sums[draw] += before[start + length] - before[start];
                left -= length;
            }
        }
    }
}
