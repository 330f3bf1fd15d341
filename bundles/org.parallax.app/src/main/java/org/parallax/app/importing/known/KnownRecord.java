package org.parallax.app.importing.known;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.app.importing.mapping.MappedSubject;

/**
 * What a record and the files beside the text to be written know. Immutable.
 *
 * @param name the record's name, as its header writes it
 * @param names the states, issues, agreements and leaders
 * @param sources the most cited first
 * @param events also those of the layers that are to count
 * @param parties the names of the states that it is about
 * @param words the names that no new event may have
 */
public record KnownRecord(
        String name, List<KnownKind> kinds, Map<MappedSubject, List<KnownName>> names, List<KnownSource> sources,
        List<KnownEvent> events, Set<String> parties, Words words) {

    /**
     * Words that are no new names.
     *
     * @param taken every name that is taken, those of installed layers and the words of the language included
     * @param reserved the words that are names only with {@code ^} before them
     */
    public record Words(Set<String> taken, Set<String> reserved) {

        public Words {
            taken = Set.copyOf(taken);
            reserved = Set.copyOf(reserved);
        }
    }

    public KnownRecord {
        kinds = List.copyOf(kinds);
        names = Map.copyOf(names);
        sources = List.copyOf(sources);
        events = List.copyOf(events);
        parties = Set.copyOf(parties);
    }

    /** The names of a subject; none where the record has no such thing. */
    public List<KnownName> named(MappedSubject subject) {
        return names.getOrDefault(subject, List.of());
    }
}
