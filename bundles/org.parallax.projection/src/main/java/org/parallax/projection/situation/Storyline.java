package org.parallax.projection.situation;

import java.util.Comparator;
import java.util.List;

/** All that a scenario adds to the course of things; sorted by id, whatever the order in the text. */
public record Storyline(List<PlannedEvent> events, List<Decision> decisions, List<Trigger> triggers) {

    /** Nothing added: the baseline. */
    public static final Storyline EMPTY = new Storyline(List.of(), List.of(), List.of());

    public Storyline {
        events = events.stream().sorted(Comparator.comparing(PlannedEvent::id)).toList();
        decisions = decisions.stream().sorted(Comparator.comparing(Decision::id)).toList();
        triggers = triggers.stream().sorted(Comparator.comparing(Trigger::id)).toList();
    }

    /** What happens in each planned event, in the order of {@link #events}. */
    public List<Happening> happenings() {
        return events.stream().map(PlannedEvent::event).toList();
    }

    /** The same storyline in which one event never happens. */
    public Storyline without(String event) {
        var remaining = events.stream()
                .map(planned -> planned.id().equals(event)
                        ? new PlannedEvent(planned.event(), planned.timing(), 0, planned.condition())
                        : planned)
                .toList();
        return new Storyline(remaining, decisions, triggers);
    }
}
