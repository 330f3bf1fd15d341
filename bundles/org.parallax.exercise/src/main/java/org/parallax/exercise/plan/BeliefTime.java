package org.parallax.exercise.plan;

/** A time at which a belief is asked: before a move begins, or after it has ended. */
public record BeliefTime(Side side, String move) {

    /** On which side of a move. */
    public enum Side {
        /** Before the move begins. */
        BEFORE,
        /** After the move has ended. */
        AFTER
    }
}
