package org.parallax.exercise.plan;

/**
 * A question that is answered in free words.
 *
 * @param moment when it is asked
 */
public record Question(String id, String title, Moment moment) {

    /** When a question is asked. */
    public sealed interface Moment {

        /** In a move. */
        record InMove(String move) implements Moment {}

        /** In the debrief. */
        record InDebrief() implements Moment {}

        /** Whenever the facilitator opens it. */
        record AnyTime() implements Moment {}
    }
}
