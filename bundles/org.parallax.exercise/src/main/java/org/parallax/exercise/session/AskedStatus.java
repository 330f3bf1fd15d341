package org.parallax.exercise.session;

/** How far something that the room is asked has come. */
public enum AskedStatus {
    /** Answers are taken. */
    OPEN,
    /** No more answers; what they say is hidden. */
    CLOSED,
    /** What they say is shown. */
    SHOWN,
    /** It does not count. */
    VOID
}
