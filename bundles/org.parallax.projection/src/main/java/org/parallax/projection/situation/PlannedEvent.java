package org.parallax.projection.situation;

/**
 * An event of the scenario. Events inside an option are lowered here too, their condition joined with
 * the choice of that option; events of a trigger are timed after the trigger.
 *
 * @param probability 0 to 1, drawn once a run (once each firing for a trigger's events)
 */
public record PlannedEvent(Happening event, Timing timing, double probability, Condition condition) {

    public PlannedEvent {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A probability lies in 0 to 1, not " + probability);
        }
    }

    /** The event's name. */
    public String id() {
        return event.id();
    }
}
