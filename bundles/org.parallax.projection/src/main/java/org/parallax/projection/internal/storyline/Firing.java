package org.parallax.projection.internal.storyline;

/** When a trigger fires in a run. */
sealed interface Firing {

    /** No month. */
    int NEVER = 0;

    /** As the levels of the run say. */
    record ByLevel() implements Firing {}

    /** When that month is over, whatever the levels say; {@link #NEVER} for no month. */
    record In(int month) implements Firing {}
}
