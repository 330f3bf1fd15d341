package org.parallax.projection.internal.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.projection.internal.storyline.StorylineRun;
import org.parallax.projection.result.SamplePath;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Series;

/** Records whole runs as sample paths. */
public final class SamplePathRecorder implements WorkerPool.Worker {

    /** How many runs are recorded at most. */
    public static final int RUNS = 60;

    private final RandomStreams draws;
    private final RunSimulator simulator;
    private final int months;
    private final long[] runs;
    private final SamplePath[] paths;

    /** Simulates {@code runs}, by position, and writes to {@code paths}; all threads share it, each run has its own place. */
    public SamplePathRecorder(PreparedRun prepared, long seed, long[] runs, SamplePath[] paths) {
        this.months = prepared.compiled().months();
        this.draws = new RandomStreams(prepared.card(), seed, months);
        this.simulator = new RunSimulator(prepared, draws);
        this.runs = runs.clone();
        this.paths = paths;
    }

    @Override
    public void run(long position) throws TheoryFailed {
        long run = runs[(int) position];
        draws.begin(run);
        simulator.run(run, StorylineRun.NONE);
        paths[(int) position] = new SamplePath(run, levels(simulator.path()));
    }

    private List<Series> levels(double[] path) {
        return IntStream.range(0, Indicator.values().length)
                .mapToObj(i -> Series.of(Arrays.copyOfRange(path, i * months, (i + 1) * months)))
                .toList();
    }
}
