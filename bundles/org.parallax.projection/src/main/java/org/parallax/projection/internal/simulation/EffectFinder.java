package org.parallax.projection.internal.simulation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.projection.internal.storyline.StorylineRun;

/** Runs a whole and its variants on the same random numbers and notes the differences. */
public final class EffectFinder implements WorkerPool.Worker {

    private final RandomStreams draws;
    private final RunSimulator whole;
    private final RunSimulator[] walks;
    private final int[] suppressed;
    private final int[] cells;
    private final long[] runs;
    private final PairedDifferences effects;

    /** Walks {@code runs}, by position, and notes into {@code effects}, which all threads share: each run has its own place. */
    public EffectFinder(PreparedRun part, List<Variant> variants, int[] cells, long seed, long[] runs, PairedDifferences effects) {
        this.draws = new RandomStreams(part.card(), seed, part.script().months());
        this.whole = new RunSimulator(part, draws);
        Map<PreparedRun, RunSimulator> byPart = new IdentityHashMap<>();
        this.walks = variants.stream()
                .map(variant -> byPart.computeIfAbsent(variant.part(), other -> new RunSimulator(other, draws)))
                .toArray(RunSimulator[]::new);
        this.suppressed = variants.stream().mapToInt(Variant::suppressed).toArray();
        this.cells = cells.clone();
        this.runs = runs.clone();
        this.effects = effects;
    }

    @Override
    public void run(long position) throws TheoryFailed {
        long run = runs[(int) position];
        draws.begin(run);
        whole.run(run, StorylineRun.NONE);
        for (int variant = 0; variant < walks.length; variant++) {
            // Where an event did not happen anyway, the run without it is the same run.
            if (suppressed[variant] == StorylineRun.NONE || whole.story().happened(suppressed[variant])) {
                walks[variant].run(run, suppressed[variant]);
                note(variant, (int) position);
            }
        }
    }

    private void note(int variant, int run) {
        effects.differ(variant, run);
        double[] with = whole.path();
        double[] without = walks[variant].path();
        for (int i = 0; i < cells.length; i++) {
            effects.set(variant, i, run, with[cells[i]] - without[cells[i]]);
        }
    }
}
