package org.parallax.theories.threelenses;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.parallax.projection.situation.Topic;

/** A lens through which relations are read. */
enum Lens {
    /** Common dangers. */
    REALIST,
    /** Trade, and people in each other's country. */
    LIBERAL,
    /** The past, and how each nation sees the other. */
    CONSTRUCTIVIST;

    /** The lenses that events about these topics touch; none for what leaders do among themselves. */
    static Set<Lens> touchedBy(Set<Topic> topics) {
        var touched = EnumSet.noneOf(Lens.class);
        topics.forEach(topic -> of(topic).ifPresent(touched::add));
        return touched;
    }

    private static Optional<Lens> of(Topic topic) {
        return switch (topic) {
            case ARMS, OUTSIDERS -> Optional.of(REALIST);
            case TRADE, TECHNOLOGY, SOCIETY -> Optional.of(LIBERAL);
            case HISTORY, TERRITORY -> Optional.of(CONSTRUCTIVIST);
            case DIPLOMACY, LEADERSHIP -> Optional.empty();
        };
    }
}
