package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Situation;

/**
 * Finds the facts in which the records of two scenarios differ. Each is a statement of its own, up to {@value #MOST_APART}; of more,
 * as where one scenario chooses a layer, the whole record is one statement, whose parts they are. A condition that is only ended
 * otherwise counts as part of the event that ends it.
 */
record RecordDifferences(Situation first, Situation second) {

    /** The record as a whole. */
    private static final String RECORD = "the record";

    /** What one scenario has its layers from, which is part of the record as a whole. */
    private static final String LAYERS = "the layers";

    /** More rows than this nobody reads, and each costs runs of its own. */
    private static final int MOST_APART = 24;

    List<StatementDifference> found() {
        var found = new ArrayList<StatementDifference>();
        RecordFacts.OTHERS.forEach(sort -> add(found, sort));
        addEvents(found);
        return found.size() > MOST_APART || !first.record().equals(second.record()) ? List.of(whole(found)) : found;
    }

    private StatementDifference whole(List<StatementDifference> facts) {
        var parts = Stream.concat(Stream.of(LAYERS), facts.stream().flatMap(fact -> Stream.concat(Stream.of(fact.id()), fact.parts().stream()))).toList();
        return new StatementDifference(
                RECORD, "The record with its layers, " + facts.size() + " facts (as in " + second.scenario() + ")", parts, first.onRecordOf(second));
    }

    private void add(List<StatementDifference> found, RecordFacts<?> sort) {
        for (var name : sort.changed(first, second)) {
            found.add(new StatementDifference(name, text(sort, name), sort.exchanged(first, second, Set.of(name))));
        }
    }

    private void addEvents(List<StatementDifference> found) {
        var changed = RecordFacts.EVENTS.changed(first, second);
        var groups = new TreeMap<String, Set<String>>();
        for (var name : changed) {
            groups.computeIfAbsent(ending(name, changed).orElse(name), owner -> new TreeSet<>()).add(name);
        }
        groups.forEach((owner, names) -> found.add(new StatementDifference(
                owner, text(RecordFacts.EVENTS, owner), names.stream().filter(name -> !name.equals(owner)).toList(),
                RecordFacts.EVENTS.exchanged(first, second, names))));
    }

    /** The event that ends another one which differs in nothing but its end, if that event differs itself. */
    private Optional<String> ending(String name, Set<String> changed) {
        if (!withoutEnd(first, name).equals(withoutEnd(second, name))) {
            return Optional.empty();
        }
        return changed.stream()
                .filter(other -> !withoutEnd(first, other).equals(withoutEnd(second, other)))
                .filter(other -> Stream.of(first, second).flatMap(one -> RecordFacts.EVENTS.named(one, other).stream())
                        .anyMatch(past -> past.event().impact().endable().contains(name)))
                .findFirst();
    }

    private static Set<PastEvent> withoutEnd(Situation situation, String name) {
        return RecordFacts.EVENTS.named(situation, name).stream()
                .map(past -> new PastEvent(past.event(), past.month(), Optional.empty(), past.days()))
                .collect(Collectors.toSet());
    }

    private String text(RecordFacts<?> sort, String name) {
        var here = sort.title(first, name);
        var there = sort.title(second, name);
        if (here.isPresent() && there.isPresent()) {
            return here.get() + " (changed)";
        }
        return here.orElseGet(() -> there.orElse(name) + " (only in " + second.scenario() + ")");
    }
}
