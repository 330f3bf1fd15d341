package org.parallax.app.lowering;

import java.util.List;
import java.util.Optional;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.EventIssue;
import org.parallax.dsl.record.Titles;
import org.parallax.model.Event;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.State;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;

/** Turns documented and planned events into happenings: everything about an event but its time. */
final class HappeningLowering {

    private final RecordStates states;
    private final ImpactLowering impacts;

    HappeningLowering(RecordStates states) {
        this.states = states;
        this.impacts = new ImpactLowering(states);
    }

    /**
     * Lowers an event.
     *
     * @param telling the event itself, or the replacement that describes it
     * @param stretched its fading, if the scenario stretches it
     * @param ends the events whose condition it ended, or may end: of each group the one that began last
     */
    Happening of(Event event, Occurrence telling, Optional<Fade> stretched, List<List<Event>> ends) {
        var actors = Actors.of(telling, states.sides());
        return new Happening(
                Corrections.nameOf(event),
                Titles.of(event, telling),
                telling.getKind().getName(),
                actors.actor(),
                actors.acting().map(State::getName),
                EventIssue.of(telling).map(Named::getName),
                impacts.of(telling, stretched, ends.stream()
                        .map(group -> group.stream().map(Corrections::nameOf).distinct().toList()).toList()));
    }
}
