package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NearestTest {

    private static final List<String> NAMES = List.of("ClashOfRealities", "Climatology", "Persistence", "QuasiAlliance");

    @Test
    void aSlipOfTheKeyboardIsUnderstood() {
        assertEquals(Optional.of("QuasiAlliance"), Nearest.to("QuasiAliance", NAMES));
        assertEquals(Optional.of("ClashOfRealities"), Nearest.to("clashofrealities", NAMES));
    }

    @Test
    void aPartOfANameIsUnderstood() {
        assertEquals(Optional.of("ClashOfRealities"), Nearest.to("Clash", NAMES));
    }

    @Test
    void whatIsLikeNothingSuggestsNothing() {
        assertEquals(Optional.empty(), Nearest.to("Xq", NAMES));
        assertEquals(Optional.empty(), Nearest.to("Xq", List.of()));
    }
}
