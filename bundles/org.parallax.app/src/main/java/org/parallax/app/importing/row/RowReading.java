package org.parallax.app.importing.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.app.importing.known.EventKey;

/**
 * A row as it was read. Immutable.
 *
 * @param states the states that act or are acted on
 * @param faults what is wrong with the row, each a sentence with its cure, without file and line
 * @param skipped why a mapping leaves the row out; empty if it does not
 */
public record RowReading(EventRow row, EventDraft draft, Set<String> states, List<String> faults, Optional<String> skipped) {

    public RowReading {
        states = Set.copyOf(states);
        faults = List.copyOf(faults);
    }

    /** Whether the row can become an event. */
    public boolean isEvent() {
        return faults.isEmpty() && skipped.isEmpty();
    }

    /** The same with another fault. */
    public RowReading with(String fault) {
        return new RowReading(row, draft, states, Stream.concat(faults.stream(), Stream.of(fault)).toList(), skipped);
    }

    /** The same, left out for a reason. */
    public RowReading without(String reason) {
        return new RowReading(row, draft, states, faults, Optional.of(reason));
    }

    /** What makes it the telling of one event; empty where kind or date could not be read. */
    public Optional<EventKey> key() {
        return draft.kind().flatMap(kind -> draft.when().map(when -> new EventKey(kind.name().name(), when.key(), states)));
    }

    /** What else two rows must share to tell the same: the matters they are about. */
    public String matter() {
        return draft.clauses().stream().filter(clause -> !clause.isText() && (clause.word().equals("over") || clause.word().equals("of")))
                .map(clause -> clause.word() + " " + String.join(",", clause.values())).sorted().collect(Collectors.joining(" "));
    }
}
