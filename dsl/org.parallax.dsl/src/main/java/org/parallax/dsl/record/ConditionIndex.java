package org.parallax.dsl.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.model.Agreement;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;

/**
 * Standing conditions, found by what may end them: by name, or by kind and by the states or the agreement they are about,
 * without looking at all of them.
 *
 * @param <T> what is known of a condition
 */
public final class ConditionIndex<T> {

    private final Map<Event, Entry<T>> byEvent = new LinkedHashMap<>();
    private final Map<Key, List<Entry<T>>> byStates = new HashMap<>();
    private final Map<Key, List<Entry<T>>> byAgreements = new HashMap<>();

    /** Adds a condition; nothing where what is told of the event is none. */
    public void add(Event event, Occurrence told, T condition) {
        if (!StandingConditions.begins(told)) {
            return;
        }
        Entry<T> entry = new Entry<>(event, told, condition);
        byEvent.put(event, entry);
        byStates.computeIfAbsent(new Key(told.getKind(), IssueParties.involvedIn(told)), key -> new ArrayList<>()).add(entry);
        byAgreements.computeIfAbsent(new Key(told.getKind(), StandingConditions.agreements(told)), key -> new ArrayList<>()).add(entry);
    }

    /** What an occurrence ends if it is in force, in the order of adding. Of each group, the one that began last. */
    public List<List<T>> endedBy(Occurrence ending) {
        return Stream.concat(
                        ending.getEnded().stream().distinct().filter(byEvent::containsKey).map(event -> List.of(byEvent.get(event))),
                        StandingConditions.kindsEndedBy(ending).stream().map(kind -> ofKind(ending, kind)))
                .map(group -> group.stream().filter(entry -> entry.event != ending && entry.told != ending)
                        .map(Entry::condition).toList())
                .filter(group -> !group.isEmpty()).toList();
    }

    private List<Entry<T>> ofKind(Occurrence ending, EventKind kind) {
        if (StandingConditions.takeAgreements(ending.getKind(), kind)) {
            Set<Agreement> meant = StandingConditions.agreements(ending);
            return meant.isEmpty()
                    ? sameStates(ending, kind).filter(entry -> StandingConditions.agreements(entry.told).isEmpty()).toList()
                    : byAgreements.getOrDefault(new Key(kind, meant), List.of());
        }
        return sameStates(ending, kind).toList();
    }

    private Stream<Entry<T>> sameStates(Occurrence ending, EventKind kind) {
        return byStates.getOrDefault(new Key(kind, IssueParties.involvedIn(ending)), List.of()).stream();
    }

    private record Entry<T>(Event event, Occurrence told, T condition) {
    }

    private record Key(EventKind kind, Set<? extends Named> about) {
    }
}
