package org.parallax.projection.internal.count;

import org.parallax.projection.result.RegimeShares;

/** How often the relationship was in each state, month by month. */
public final class RegimeCount {

    private static final int REGIMES = 5;

    private final int[] counts;

    /** An empty count of so many months. */
    public RegimeCount(int months) {
        this.counts = new int[months * REGIMES];
    }

    /** Counts a run; the levels of cooperation stand in {@code path} from {@code offset} on. */
    public void add(double[] path, int offset) {
        for (int month = 0; month < counts.length / REGIMES; month++) {
            counts[month * REGIMES + regime(path[offset + month])]++;
        }
    }

    /** Adds another count of the same shape. */
    public void add(RegimeCount other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    /** The shares in a month, from 0. */
    public RegimeShares shares(int month, double runs) {
        int at = month * REGIMES;
        return new RegimeShares(
                counts[at] / runs, counts[at + 1] / runs, counts[at + 2] / runs, counts[at + 3] / runs,
                counts[at + 4] / runs);
    }

    private static int regime(double cooperation) {
        if (cooperation < 45) {
            return cooperation < 30 ? 0 : 1;
        }
        return cooperation < 55 ? 2 : cooperation < 70 ? 3 : 4;
    }
}
