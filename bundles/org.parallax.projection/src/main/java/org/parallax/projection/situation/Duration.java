package org.parallax.projection.situation;

/** How long an event's effects stand in full, and how their passing part fades then. */
public sealed interface Duration {

    /** How the passing part fades once it no longer stands. */
    Fade fade();

    /** A shock: effects fade from the month of the event on. */
    record Passing(Fade fade) implements Duration {}

    /**
     * A condition: effects stand in full until another event ends it, its last full month being the month of that
     * event, and fade from then on.
     */
    record UntilEnded(Fade afterwards) implements Duration {

        @Override
        public Fade fade() {
            return afterwards;
        }
    }
}
