package org.parallax.dsl.record;

import com.google.common.collect.Lists;
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
import org.parallax.model.Replacement;

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
        byEvent.put(Corrections.firstTelling(event), entry);
        byStates.computeIfAbsent(new Key(told.getKind(), IssueParties.involvedIn(told)), key -> new ArrayList<>()).add(entry);
        byAgreements.computeIfAbsent(new Key(told.getKind(), StandingConditions.agreements(told)), key -> new ArrayList<>()).add(entry);
    }

    /**
     * What an occurrence ends, as groups: of each group the one that began last among those in force. One group for each
     * event that it names and for each other kind that its kind ends, as they stand in the text, even if it is empty; in
     * each, the order of adding.
     */
    public List<List<T>> endedBy(Occurrence ending) {
        return Stream.concat(
                        ending.getEnded().stream().distinct().map(event -> Stream.ofNullable(byEvent.get(Corrections.firstTelling(event))).toList()),
                        StandingConditions.kindsEndedBy(ending, this::told).stream().map(kind -> ofKind(ending, kind)))
                .map(group -> Lists.transform(isCondition(ending) ? others(group, ending) : group, Entry::condition))
                .toList();
    }

    /** How an event is told last, as far as it is a condition. */
    private Occurrence told(Event event) {
        Entry<T> entry = byEvent.get(Corrections.firstTelling(event));
        return entry == null ? event : entry.told;
    }

    private boolean isCondition(Occurrence ending) {
        return switch (ending) {
            case Replacement replacement -> byEvent.containsKey(replacement.getReplaced());
            case Event event -> byEvent.containsKey(Corrections.firstTelling(event));
            default -> false;
        };
    }

    private static <T> List<Entry<T>> others(List<Entry<T>> group, Occurrence ending) {
        return group.stream().filter(entry -> entry.event != ending && entry.told != ending).toList();
    }

    private List<Entry<T>> ofKind(Occurrence ending, EventKind kind) {
        List<Entry<T>> sameStates = byStates.getOrDefault(new Key(kind, IssueParties.involvedIn(ending)), List.of());
        if (!StandingConditions.takeAgreements(ending.getKind(), kind)) {
            return sameStates;
        }
        Set<Agreement> meant = StandingConditions.agreements(ending);
        return meant.isEmpty()
                ? sameStates.stream().filter(entry -> StandingConditions.agreements(entry.told).isEmpty()).toList()
                : byAgreements.getOrDefault(new Key(kind, meant), List.of());
    }

    private record Entry<T>(Event event, Occurrence told, T condition) {
    }

    private record Key(EventKind kind, Set<? extends Named> about) {
    }
}
