package org.parallax.projection.internal.work;

import org.parallax.projection.internal.story.StoryRun;

/**
 * Another way a whole could have gone: the same part without an event, or another part.
 *
 * @param suppressed the event that does not happen, or {@link StoryRun#NONE}
 */
public record Variant(Part part, int suppressed) {

    /** The whole without one of its events. */
    public static Variant without(Part whole, int event) {
        return new Variant(whole, event);
    }

    /** Another part in place of the whole. */
    public static Variant of(Part part) {
        return new Variant(part, StoryRun.NONE);
    }
}
