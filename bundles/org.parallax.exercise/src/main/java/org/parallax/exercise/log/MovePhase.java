package org.parallax.exercise.log;

/** What goes on in a move; a scene, never a lock. */
public enum MovePhase {
    /** The situation is told. */
    BRIEF,
    /** Teams talk. */
    DELIBERATE,
    /** Teams decide. */
    DECIDE,
    /** What came of it is shown. */
    OUTCOME
}
