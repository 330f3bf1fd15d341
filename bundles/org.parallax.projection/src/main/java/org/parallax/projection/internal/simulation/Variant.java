package org.parallax.projection.internal.simulation;

import org.parallax.projection.internal.storyline.StorylineRun;

/**
 * Another way a whole could have gone: the same part without an event, or another part.
 *
 * @param suppressed the event that does not happen, or {@link StorylineRun#NONE}
 */
public record Variant(PreparedRun part, int suppressed) {

    /** The whole without one of its events. */
    public static Variant without(PreparedRun whole, int event) {
        return new Variant(whole, event);
    }

    /** Another part in place of the whole. */
    public static Variant of(PreparedRun part) {
        return new Variant(part, StorylineRun.NONE);
    }
}
