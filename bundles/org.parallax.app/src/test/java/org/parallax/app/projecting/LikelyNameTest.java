package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LikelyNameTest {

    private static final List<String> NAMES = List.of("ClashOfRealities", "Climatology", "Persistence", "QuasiAlliance");

    @Test
    void aSlipOfTheKeyboardIsUnderstood() {
        assertEquals(Optional.of("QuasiAlliance"), LikelyName.to("QuasiAliance", NAMES));
        assertEquals(Optional.of("ClashOfRealities"), LikelyName.to("clashofrealities", NAMES));
    }

    @Test
    void aPartOfANameIsUnderstood() {
        assertEquals(Optional.of("ClashOfRealities"), LikelyName.to("Clash", NAMES));
    }

    @Test
    void whatIsLikeNothingSuggestsNothing() {
        assertEquals(Optional.empty(), LikelyName.to("Xq", NAMES));
        assertEquals(Optional.empty(), LikelyName.to("Xq", List.of()));
    }
}
