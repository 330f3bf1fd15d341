package org.parallax.projection.internal.simulation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.projection.internal.storyline.StorylineRun;

/**
 * Simulates an original and what it is held against, and again under each of several settings, on the same random numbers,
 * and notes the level and the change in one cell.
 */
public final class SettingRecorder implements WorkerPool.Worker {

    private final RandomStreams draws;
    private final RunSimulator original;
    private final RunSimulator reference;
    private final List<Simulated> settings;
    private final int cell;
    private final long[] runs;
    private final SettingMoves moves;

    /** Simulates {@code runs}, by position, and writes to {@code moves}; all threads share it, each run has its own place. */
    public SettingRecorder(
            PreparedRun prepared, PreparedRun heldAgainst, List<OtherSetting> others, int cell, long seed, long[] runs,
            SettingMoves moves) {
        this.draws = new RandomStreams(prepared.card(), seed, prepared.compiled().months());
        this.original = new RunSimulator(prepared, draws);
        this.reference = new RunSimulator(heldAgainst, draws);
        Map<PreparedRun, RunSimulator> simulatorOf = new IdentityHashMap<>();
        this.settings = others.stream().map(other -> simulated(other, simulatorOf)).toList();
        this.cell = cell;
        this.runs = runs.clone();
        this.moves = moves;
    }

    private Simulated simulated(OtherSetting other, Map<PreparedRun, RunSimulator> simulatorOf) {
        return new Simulated(
                simulatorOf.computeIfAbsent(other.scenario().prepared(), prepared -> new RunSimulator(prepared, draws)),
                other.scenario(), other.reference().map(prepared -> new RunSimulator(prepared, draws)));
    }

    private record Simulated(RunSimulator scenario, Variant variant, Optional<RunSimulator> reference) {}

    @Override
    public void run(long position) throws TheoryFailed {
        int at = (int) position;
        long run = runs[at];
        draws.begin(run);
        original.run(run, StorylineRun.NONE);
        reference.run(run, StorylineRun.NONE);
        double level = original.path()[cell];
        double without = reference.path()[cell];
        moves.base().set(0, SettingMoves.LEVEL, at, level);
        moves.base().set(0, SettingMoves.CHANGE, at, level - without);
        for (int i = 0; i < settings.size(); i++) {
            var setting = settings.get(i);
            double moved = levelIn(setting, run) - level;
            double movedWithout = setting.reference.isPresent() ? levelOf(setting.reference.get(), run) - without : 0;
            moves.moved().set(i, SettingMoves.LEVEL, at, moved);
            moves.moved().set(i, SettingMoves.CHANGE, at, moved - movedWithout);
        }
    }

    private double levelIn(Simulated setting, long run) throws TheoryFailed {
        if (!setting.variant.mayDiffer(original)) {
            return original.path()[cell];
        }
        setting.scenario.run(run, setting.variant.suppressed());
        return setting.scenario.path()[cell];
    }

    private double levelOf(RunSimulator simulator, long run) throws TheoryFailed {
        simulator.run(run, StorylineRun.NONE);
        return simulator.path()[cell];
    }
}
