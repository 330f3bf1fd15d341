package org.parallax.editing.live;

import java.util.List;
import org.parallax.projection.result.Depth;

/** One of the two looks the window takes at a scenario: so many runs, to a depth. */
public record RefinementStep(long runs, Depth depth) {

    /** Runs of the first look, at most. */
    public static final long QUICK_RUNS = 1_000;

    /** The looks at a scenario of so many runs: one that is soon over, then all there is to know. */
    public static List<RefinementStep> at(long runs) {
        return List.of(new RefinementStep(Math.min(QUICK_RUNS, runs), Depth.FIGURES), new RefinementStep(runs, Depth.DRIVERS));
    }

    /** Whether it leaves nothing to be found. */
    public boolean isWhole() {
        return depth == Depth.DRIVERS;
    }
}
