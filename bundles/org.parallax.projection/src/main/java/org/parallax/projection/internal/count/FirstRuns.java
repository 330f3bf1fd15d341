package org.parallax.projection.internal.count;

import java.util.Arrays;
import java.util.stream.LongStream;

/** The numbers of the first runs that were counted, up to a fixed number of them. */
public final class FirstRuns {

    private long[] runs;
    private int count;

    /** Keeps at most so many. */
    public FirstRuns(int room) {
        this.runs = new long[room];
    }

    /** Notes a run, if there is room; each has a higher number than the one before. */
    public void add(long run) {
        if (count < runs.length) {
            runs[count++] = run;
        }
    }

    /** Adds what another of the same size noted; of all together the first ones stay. */
    public void add(FirstRuns other) {
        var all = LongStream.concat(Arrays.stream(runs, 0, count), Arrays.stream(other.runs, 0, other.count));
        var first = all.sorted().limit(runs.length).toArray();
        count = first.length;
        runs = Arrays.copyOf(first, runs.length);
    }

    /** The numbers in ascending order, no more than so many. */
    public long[] ascending(int most) {
        return Arrays.copyOf(runs, Math.min(count, most));
    }
}
