package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;

/**
 * Makes the same event equal in two scenarios where it ends the same conditions as far as both have them. An event that
 * ends conditions by their kind names all that its scenario plans: that another scenario plans one more does not make
 * it another event.
 */
final class AlignedEndings {

    private final boolean first;
    private final Set<String> known;
    private final Map<String, PlannedEvent> counterparts;

    private AlignedEndings(Situation situation, Situation other, boolean first) {
        this.first = first;
        this.known = Stream.concat(
                        situation.storyline().events().stream().map(PlannedEvent::id),
                        situation.past().stream().map(past -> past.event().id()))
                .collect(Collectors.toSet());
        this.counterparts = other.storyline().events().stream().collect(Collectors.toMap(PlannedEvent::id, Function.identity()));
    }

    /** The first situation, in which each event also ends what only the second has of all that it ends there. */
    static Situation ofFirst(Situation first, Situation second) {
        return align(first, second, true);
    }

    /** The second situation, in which each event also ends what only the first has of all that it ends there. */
    static Situation ofSecond(Situation first, Situation second) {
        return align(second, first, false);
    }

    private static Situation align(Situation situation, Situation other, boolean first) {
        var aligned = new AlignedEndings(situation, other, first);
        var storyline = situation.storyline();
        return situation.with(new Storyline(
                storyline.events().stream().map(aligned::event).toList(), storyline.decisions(), storyline.triggers()));
    }

    private PlannedEvent event(PlannedEvent planned) {
        var counterpart = counterparts.get(planned.id());
        if (counterpart == null || counterpart.event().impact().ends().equals(planned.event().impact().ends())) {
            return planned;
        }
        var ends = groups(planned.event().impact().ends(), counterpart.event().impact().ends());
        return new PlannedEvent(ending(planned.event(), ends), planned.timing(), planned.probability(), planned.condition());
    }

    private List<List<String>> groups(List<List<String>> own, List<List<String>> others) {
        return IntStream.range(0, Math.max(own.size(), others.size()))
                .mapToObj(i -> group(i < own.size() ? own.get(i) : List.of(), i < others.size() ? others.get(i) : List.of()))
                .toList();
    }

    /** A group in the order of the first situation, in which what only the second has follows what it follows there. */
    private List<String> group(List<String> own, List<String> others) {
        var leading = new ArrayList<>(first ? own : others);
        var following = first ? others : own;
        for (int i = 0; i < following.size(); i++) {
            if (!leading.contains(following.get(i))) {
                leading.add(i == 0 ? 0 : leading.indexOf(following.get(i - 1)) + 1, following.get(i));
            }
        }
        return leading.stream().filter(id -> own.contains(id) || !known.contains(id)).toList();
    }

    private static Happening ending(Happening event, List<List<String>> ends) {
        var impact = event.impact();
        return new Happening(
                event.id(), event.title(), event.kind(), event.actor(), event.actingState(), event.issue(),
                new Impact(impact.effects(), impact.shifts(), impact.traits(), impact.duration(), impact.leader(), ends));
    }
}
