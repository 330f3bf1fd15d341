package org.parallax.editing.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.editing.host.RecordedPreferences;

/** What the user wants of theories outlasts the program. */
class TheoryPreferencesTest {

    private final RecordedPreferences preferences = new RecordedPreferences();
    private final TheoryPreferences theories = new TheoryPreferences(preferences);

    @Test
    void whatIsSwitchedOffIsRemembered() {
        assertEquals(Set.of(), theories.off());
        theories.remember(Set.of("QuasiAlliance", "Persistence"));
        assertEquals(Set.of("QuasiAlliance", "Persistence"), theories.off());
        assertEquals("Persistence,QuasiAlliance", preferences.get("theories.off", ""));
    }

    @Test
    void patienceIsASecondOrMoreWhateverIsWritten() {
        assertEquals(Duration.ofSeconds(10), theories.patience());
        preferences.put(Map.of("theories.patience", "0"));
        assertEquals(Duration.ofSeconds(1), theories.patience());
        preferences.put(Map.of("theories.patience", "45"));
        assertEquals(Duration.ofSeconds(45), theories.patience());
        preferences.put(Map.of("theories.patience", "soon"));
        assertEquals(Duration.ofSeconds(10), theories.patience());
    }
}
