package org.parallax.theories.threelenses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.projection.situation.Topic;

class LensTest {

    @ParameterizedTest
    @EnumSource(Topic.class)
    void newsTouchesTheLensThatItsTopicIsReadThrough(Topic topic) {
        assertEquals(expected(topic), Lens.touchedBy(Set.of(topic)));
    }

    private static Set<Lens> expected(Topic topic) {
        return switch (topic) {
            case ARMS, OUTSIDERS -> Set.of(Lens.REALIST);
            case TRADE, TECHNOLOGY, SOCIETY -> Set.of(Lens.LIBERAL);
            case HISTORY, TERRITORY -> Set.of(Lens.CONSTRUCTIVIST);
            case DIPLOMACY, LEADERSHIP -> Set.of();
        };
    }
}
