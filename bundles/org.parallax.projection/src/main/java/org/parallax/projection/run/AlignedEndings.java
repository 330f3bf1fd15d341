package org.parallax.projection.run;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;

/**
 * Makes the same event equal in two scenarios where it ends the same conditions as far as both have them. An event that
 * ends conditions by their kind names all that its scenario plans: that another scenario plans one more does not make
 * it another event.
 */
final class AlignedEndings {

    private final Set<String> known;
    private final Map<String, PlannedEvent> counterparts;

    private AlignedEndings(Situation situation, Situation other) {
        this.known = Stream.concat(
                        situation.storyline().events().stream()
                                .filter(planned -> planned.event().impact().isCondition())
                                .map(PlannedEvent::id),
                        situation.past().stream().filter(PastEvent::stands).map(past -> past.event().id()))
                .collect(Collectors.toSet());
        this.counterparts = other.storyline().events().stream().collect(Collectors.toMap(PlannedEvent::id, Function.identity()));
    }

    /** The situation, in which each event also ends what only the other has of all that it ends there. */
    static Situation of(Situation situation, Situation other) {
        var aligned = new AlignedEndings(situation, other);
        var storyline = situation.storyline();
        return situation.with(new Storyline(
                storyline.events().stream().map(aligned::event).toList(), storyline.decisions(), storyline.triggers()));
    }

    private PlannedEvent event(PlannedEvent planned) {
        var counterpart = counterparts.get(planned.id());
        if (counterpart == null || counterpart.event().impact().ends().equals(planned.event().impact().ends())) {
            return planned;
        }
        var ends = Stream.concat(
                        planned.event().impact().ends().stream(),
                        counterpart.event().impact().ends().stream().filter(id -> !known.contains(id)))
                .sorted()
                .toList();
        return new PlannedEvent(ending(planned.event(), ends), planned.timing(), planned.probability(), planned.condition());
    }

    private static Happening ending(Happening event, List<String> ends) {
        var impact = event.impact();
        return new Happening(
                event.id(), event.title(), event.kind(), event.actor(), event.actingState(), event.issue(),
                new Impact(impact.effects(), impact.shifts(), impact.traits(), impact.duration(), impact.leader(), ends));
    }
}
