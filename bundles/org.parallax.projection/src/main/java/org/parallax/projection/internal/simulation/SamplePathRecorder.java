package org.parallax.projection.internal.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.projection.internal.storyline.StorylineRun;
import org.parallax.projection.result.SamplePath;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Series;

/** Writes down runs whole. */
public final class SamplePathRecorder implements WorkerPool.Worker {

    /** So many runs are written down, at most. */
    public static final int RUNS = 60;

    private final RandomStreams draws;
    private final RunSimulator walk;
    private final int months;
    private final long[] runs;
    private final SamplePath[] book;

    /** Walks {@code runs}, by position, and writes into {@code book}, which all threads share: each run has its own place. */
    public SamplePathRecorder(PreparedRun part, long seed, long[] runs, SamplePath[] book) {
        this.months = part.script().months();
        this.draws = new RandomStreams(part.card(), seed, months);
        this.walk = new RunSimulator(part, draws);
        this.runs = runs.clone();
        this.book = book;
    }

    @Override
    public void run(long position) throws TheoryFailed {
        long run = runs[(int) position];
        draws.begin(run);
        walk.run(run, StorylineRun.NONE);
        book[(int) position] = new SamplePath(run, levels(walk.path()));
    }

    private List<Series> levels(double[] path) {
        return IntStream.range(0, Indicator.values().length)
                .mapToObj(i -> Series.of(Arrays.copyOfRange(path, i * months, (i + 1) * months)))
                .toList();
    }
}
