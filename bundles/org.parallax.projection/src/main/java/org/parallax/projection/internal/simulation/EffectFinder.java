package org.parallax.projection.internal.simulation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.projection.internal.storyline.StorylineRun;

/** Simulates a run and its variants on the same random numbers and notes the differences. */
public final class EffectFinder implements WorkerPool.Worker {

    private final RandomStreams draws;
    private final RunSimulator original;
    private final RunSimulator[] simulators;
    private final List<Variant> variants;
    private final int[] cells;
    private final long[] runs;
    private final PairedDifferences effects;
    private final VariantMoves moves;

    /** Simulates {@code runs}, by position, and writes to {@code effects}; all threads share it, each run has its own place. */
    public EffectFinder(PreparedRun prepared, List<Variant> variants, int[] cells, long seed, long[] runs, PairedDifferences effects) {
        this.draws = new RandomStreams(prepared.card(), seed, prepared.compiled().months());
        this.original = new RunSimulator(prepared, draws);
        Map<PreparedRun, RunSimulator> simulatorOf = new IdentityHashMap<>();
        this.simulators = variants.stream()
                .map(variant -> simulatorOf.computeIfAbsent(variant.prepared(), other -> new RunSimulator(other, draws)))
                .toArray(RunSimulator[]::new);
        this.variants = List.copyOf(variants);
        this.cells = cells.clone();
        this.runs = runs.clone();
        this.effects = effects;
        this.moves = new VariantMoves(variants.size(), original.path().length, cells);
    }

    /** Adds up what several finders saw the variants move, in the first of them. */
    public static VariantMoves moves(List<EffectFinder> finders) {
        var sum = finders.getFirst().moves;
        finders.subList(1, finders.size()).forEach(finder -> sum.add(finder.moves));
        return sum;
    }

    @Override
    public void run(long position) throws TheoryFailed {
        long run = runs[(int) position];
        draws.begin(run);
        original.run(run, StorylineRun.NONE);
        for (int variant = 0; variant < simulators.length; variant++) {
            if (variants.get(variant).mayDiffer(original)) {
                simulators[variant].run(run, variants.get(variant).suppressed());
                note(variant, (int) position);
            }
        }
    }

    private void note(int variant, int run) {
        effects.differ(variant, run);
        double[] with = original.path();
        double[] without = simulators[variant].path();
        moves.add(variant, with, without);
        for (int i = 0; i < cells.length; i++) {
            effects.set(variant, i, run, with[cells[i]] - without[cells[i]]);
        }
    }
}
