package org.parallax.projection.internal.simulation;

import org.parallax.projection.internal.storyline.StorylineRun;

/**
 * What an original run is compared with: the same run without an event, or the run of another situation.
 *
 * @param suppressed the event that does not happen, or {@link StorylineRun#NONE}
 * @param worldOnly whether it is the same run where the theory asks for no driver and no sensitivity
 */
public record Variant(PreparedRun prepared, int suppressed, boolean worldOnly) {

    /** The original without one of its events. */
    public static Variant without(PreparedRun original, int event) {
        return new Variant(original, event, false);
    }

    /** The run of another situation in place of the original. */
    public static Variant of(PreparedRun prepared) {
        return new Variant(prepared, StorylineRun.NONE, false);
    }

    /** The run of a situation in which only drivers or sensitivities may differ, and no event. */
    public static Variant ofWorld(PreparedRun prepared) {
        return new Variant(prepared, StorylineRun.NONE, true);
    }

    /**
     * Whether this may be another run than the one that {@code original} simulated last. Where an event did not happen
     * anyway, the run without it is the same run; so is one whose world nobody looked at.
     */
    boolean mayDiffer(RunSimulator original) {
        return suppressed == StorylineRun.NONE
                ? !worldOnly || original.worldRead()
                : original.storyline().happened(suppressed);
    }
}
