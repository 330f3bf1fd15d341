package org.parallax.editing.drawing;

import java.util.Optional;
import java.util.function.Function;
import org.parallax.app.projecting.Projected;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;

/**
 * Something to be drawn.
 *
 * @param note present if it is not of what is in front: it is shown dimmed, and the note said over it unless it is empty
 * @param drawing makes it, on a drawing thread; completed or cancelled
 * @param <P> what is drawn
 */
public record DrawingOrder<P>(Subject subject, Optional<String> note, Function<Progress, Outcome<P>> drawing) {

    /**
     * What is drawn.
     *
     * @param projected told apart from others by identity
     * @param aspect what of it is looked at, by value
     * @param room for which size and theme it is drawn, by value
     */
    public record Subject(Projected projected, Object aspect, Object room) {

        boolean hasContentOf(Subject other) {
            return projected == other.projected && aspect.equals(other.aspect);
        }

        boolean isSameAs(Subject other) {
            return hasContentOf(other) && room.equals(other.room);
        }
    }
}
