package org.parallax.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterWidthTest {

    @ParameterizedTest
    @ValueSource(strings = {"한", "日", "ア", "、", "Ａ", "！", "￥", "👍", "✅", "⌚", "𠀋", "ᄒ"})
    void theseAreWide(String character) {
        assertTrue(CharacterWidth.isWide(character.codePointAt(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "…", "—", "ｱ", "█", "¥", "ب", "ש", "✓", "▲", "♥", "\uFFFD", "␛"})
    void theseAreNot(String character) {
        assertFalse(CharacterWidth.isWide(character.codePointAt(0)));
        assertFalse(CharacterWidth.isZero(character.codePointAt(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "\u20DD", "\u200B", "\u200D", "\uFEFF", "\uFE0F", "\u1161", "\u11AB"})
    void theseTakeNoRoom(String character) {
        assertTrue(CharacterWidth.isZero(character.codePointAt(0)));
    }

    @Test
    void aTextIsNeverCutInsideACharacter() {
        var text = "e\u0301👩‍👩‍👧각🇰🇷";
        assertEquals(List.of("e\u0301", "👩‍👩‍👧", "각", "🇰🇷"), Graphemes.of(text));
        for (int i = 0; i <= text.length(); i++) {
            var kept = text.substring(0, Graphemes.boundary(text, i));
            assertTrue(kept.length() <= i && text.startsWith(String.join("", Graphemes.of(text).subList(0, Graphemes.of(kept).size()))));
            assertEquals(kept, String.join("", Graphemes.of(text).subList(0, Graphemes.of(kept).size())));
        }
    }
}
