package org.parallax.dsl.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;
import org.parallax.model.ParallaxFactory;

/** A missing name is empty, whether it was not written yet or the class has no names. */
class NamesTest {

    @Test
    void whatNobodyNamedHasNoName() {
        var state = ParallaxFactory.eINSTANCE.createState();
        assertEquals(Optional.empty(), Names.of(state));
        state.setName("Japan");
        assertEquals(Optional.of("Japan"), Names.of(state));
        state.setName(null);
        assertFalse(Names.has(state));
    }

    @Test
    void whatHasNoNameToGiveHasNone() {
        assertEquals(Optional.empty(), Names.of(ParallaxFactory.eINSTANCE.createTrigger()));
        assertEquals(Optional.empty(), Names.of(null));
    }

    @Test
    void aTextThatBreaksOffBeforeTheNameGivesNone() {
        var scenario = TestLanguage.check("scenario \"A title\" { }").document().orElseThrow().getElements().getFirst();
        assertEquals(Optional.empty(), Names.of(scenario));
    }
}
