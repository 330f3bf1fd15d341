package org.parallax.projection.internal.work;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.projection.internal.story.StoryRun;

/** Runs a whole and its variants on the same random numbers and notes the differences. */
public final class EffectFinder implements Crew.Worker {

    private final Draws draws;
    private final Walk whole;
    private final Walk[] walks;
    private final int[] suppressed;
    private final int[] cells;
    private final long[] runs;
    private final Effects effects;

    /** Walks {@code runs}, by position, and notes into {@code effects}, which all threads share: each run has its own place. */
    public EffectFinder(Part part, List<Variant> variants, int[] cells, long seed, long[] runs, Effects effects) {
        this.draws = new Draws(part.card(), seed, part.script().months());
        this.whole = new Walk(part, draws);
        Map<Part, Walk> byPart = new IdentityHashMap<>();
        this.walks = variants.stream()
                .map(variant -> byPart.computeIfAbsent(variant.part(), other -> new Walk(other, draws)))
                .toArray(Walk[]::new);
        this.suppressed = variants.stream().mapToInt(Variant::suppressed).toArray();
        this.cells = cells.clone();
        this.runs = runs.clone();
        this.effects = effects;
    }

    @Override
    public void run(long position) throws TheoryFailed {
        long run = runs[(int) position];
        draws.begin(run);
        whole.run(run, StoryRun.NONE);
        for (int variant = 0; variant < walks.length; variant++) {
            // Where an event did not happen anyway, the run without it is the same run.
            if (suppressed[variant] == StoryRun.NONE || whole.story().happened(suppressed[variant])) {
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
