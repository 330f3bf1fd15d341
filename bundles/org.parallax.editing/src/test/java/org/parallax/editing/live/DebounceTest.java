package org.parallax.editing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The pause before a text is looked at grows with what a look costs, within bounds. */
class DebounceTest {

    private final Debounce pace = new Debounce(Duration.ofMillis(50), Duration.ofMillis(180));

    @Test
    void beginsWithPatience() {
        assertEquals(Duration.ofMillis(180), pace.pause());
    }

    @Test
    void waitsAsLongAsTheLastLookTook() {
        pace.took(Duration.ofMillis(90));
        assertEquals(Duration.ofMillis(90), pace.pause());
    }

    @Test
    void staysWithinItsBounds() {
        pace.took(Duration.ofMillis(3));
        assertEquals(Duration.ofMillis(50), pace.pause());
        pace.took(Duration.ofSeconds(2));
        assertEquals(Duration.ofMillis(180), pace.pause());
    }
}
