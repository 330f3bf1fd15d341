package org.parallax.editing.live;

import java.util.List;
import org.parallax.projection.result.Depth;

/** One of the two steps in which a scenario is projected: a number of runs, and what is worked out from them. */
public record RefinementStep(long runs, Depth depth) {

    /** Runs of the first step, at most. */
    public static final long QUICK_RUNS = 1_000;

    /** The steps for a scenario of so many runs: a quick one, then everything. */
    public static List<RefinementStep> at(long runs) {
        return List.of(new RefinementStep(Math.min(QUICK_RUNS, runs), Depth.FIGURES), new RefinementStep(runs, Depth.DRIVERS));
    }

    /** Whether it works out everything there is. */
    public boolean isWhole() {
        return depth == Depth.DRIVERS;
    }
}
