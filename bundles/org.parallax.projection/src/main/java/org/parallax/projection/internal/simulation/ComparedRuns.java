package org.parallax.projection.internal.simulation;

import org.parallax.projection.internal.count.DifferenceHistogram;
import org.parallax.projection.internal.count.LevelHistogram;
import org.parallax.projection.internal.storyline.RunFilter;
import org.parallax.projection.internal.storyline.StorylineRun;
import org.parallax.projection.result.RunSettings;

/** What an original is held against: its runs on the same random numbers, counted, and their differences. */
public final class ComparedRuns {

    private final RunSimulator simulator;
    private final RunFilter selection;
    private final LevelHistogram levels;
    private final DifferenceHistogram differences;
    private final double[] difference;

    ComparedRuns(PreparedRun prepared, RandomStreams draws, RunSettings settings, int cells) {
        this.simulator = new RunSimulator(prepared, draws);
        this.selection = RunFilter.of(settings.given(), prepared.compiled().situation().storyline());
        this.levels = new LevelHistogram(cells);
        this.differences = new DifferenceHistogram(cells);
        this.difference = new double[cells];
    }

    /** Simulates a run; whether it meets the conditioning. */
    boolean run(long run) throws TheoryFailed {
        simulator.run(run, StorylineRun.NONE);
        return selection.takes(simulator.storyline());
    }

    /** Counts the run simulated last. */
    void count(double[] original) {
        double[] path = simulator.path();
        for (int i = 0; i < difference.length; i++) {
            difference[i] = original[i] - path[i];
        }
        levels.add(path);
        differences.add(difference);
    }

    void add(ComparedRuns other) {
        levels.add(other.levels);
        differences.add(other.differences);
    }

    /** The levels of the runs counted. */
    public LevelHistogram levels() {
        return levels;
    }

    /** Original minus these, run by run. */
    public DifferenceHistogram differences() {
        return differences;
    }
}
