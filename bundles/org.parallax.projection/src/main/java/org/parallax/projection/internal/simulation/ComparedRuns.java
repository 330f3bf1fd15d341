package org.parallax.projection.internal.simulation;

import java.util.Arrays;
import java.util.Optional;
import org.parallax.projection.internal.count.DifferenceHistogram;
import org.parallax.projection.internal.count.LevelHistogram;
import org.parallax.projection.internal.storyline.RunFilter;
import org.parallax.projection.internal.storyline.StorylineRun;
import org.parallax.projection.result.RunSettings;

/**
 * What an original is held against: its runs on the same random numbers, counted, and their differences. One may have a
 * twin, which differs from it in assumptions and shocks alone: as long as all their runs are the same, the twin counts
 * for both.
 */
public final class ComparedRuns {

    private final RunSimulator simulator;
    private final RunFilter selection;
    private final Optional<ComparedRuns> twin;
    private LevelHistogram levels;
    private DifferenceHistogram differences;
    private final double[] difference;
    private double[] path;
    private boolean apart;

    ComparedRuns(PreparedRun prepared, RandomStreams draws, RunSettings settings, int cells, Optional<ComparedRuns> twin) {
        this.simulator = new RunSimulator(prepared, draws);
        this.selection = RunFilter.of(settings.given(), prepared.compiled().situation().storyline());
        this.twin = twin;
        this.apart = twin.isEmpty();
        this.levels = twin.map(other -> other.levels).orElseGet(() -> new LevelHistogram(cells));
        this.differences = twin.map(other -> other.differences).orElseGet(() -> new DifferenceHistogram(cells));
        this.difference = new double[cells];
        this.path = simulator.path();
    }

    /** Simulates a run, its twin's having been simulated; whether it meets the conditioning. */
    boolean run(long run) throws TheoryFailed {
        if (twin.isPresent() && !twin.get().simulator.worldRead()) {
            path = twin.get().path;
            return true;
        }
        simulator.run(run, StorylineRun.NONE);
        path = simulator.path();
        return selection.takes(simulator.storyline());
    }

    /** Counts the run simulated last, before its twin does. */
    void count(double[] original) {
        if (!apart) {
            var other = twin.orElseThrow();
            if (path == other.path || Arrays.equals(path, other.path)) {
                return;
            }
            part(other);
        }
        for (int i = 0; i < difference.length; i++) {
            difference[i] = original[i] - path[i];
        }
        levels.add(path);
        differences.add(difference);
    }

    /** Counts by itself from now on, beginning with what the twin has counted for both. */
    private void part(ComparedRuns other) {
        apart = true;
        levels = other.levels.copy();
        differences = other.differences.copy();
    }

    /** Adds another worker's counts, before its twin does. */
    void add(ComparedRuns other) {
        if (!apart && !other.apart) {
            return;
        }
        if (!apart) {
            part(twin.orElseThrow());
        }
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
