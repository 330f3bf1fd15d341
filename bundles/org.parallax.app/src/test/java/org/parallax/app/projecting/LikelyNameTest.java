package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LikelyNameTest {

    private static final List<String> NAMES = List.of("ClashOfRealities", "Climatology", "Persistence", "QuasiAlliance");

    @Test
    void aTypingErrorIsUnderstood() {
        assertEquals("; did you mean QuasiAlliance?", LikelyName.suggestion("QuasiAliance", NAMES));
        assertEquals("; did you mean ClashOfRealities?", LikelyName.suggestion("clashofrealities", NAMES));
    }

    @Test
    void aPartOfANameIsUnderstood() {
        assertEquals("; did you mean ClashOfRealities?", LikelyName.suggestion("Clash", NAMES));
    }

    @Test
    void whatIsLikeNothingSuggestsNothing() {
        assertEquals(".", LikelyName.suggestion("Xq", NAMES));
        assertEquals(".", LikelyName.suggestion("Xq", List.of()));
    }
}
