package org.parallax.report.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a reader takes for one character: a letter with its marks, a flag, a syllable. Text is never cut inside one. */
public final class Graphemes {

    /** No character but one put together for the purpose is longer. */
    private static final int LONGEST = 64;

    /** Below it, each character stands for itself. */
    private static final int FIRST_MARK = 0x300;

    private Graphemes() {}

    /** The characters of {@code text} in order; joined, they are {@code text}. */
    public static List<String> of(String text) {
        if (text.chars().allMatch(c -> c < FIRST_MARK && c != '\r')) {
            return text.chars().mapToObj(Character::toString).toList();
        }
        var graphemes = new ArrayList<String>();
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            graphemes.add(text.substring(start, end));
        }
        return List.copyOf(graphemes);
    }

    /** The last place at or before {@code index}, in UTF-16 units, where {@code text} can be cut. */
    public static int boundary(String text, int index) {
        if (index >= text.length() || text.charAt(index) < FIRST_MARK && text.charAt(index) != '\n') {
            return index;
        }
        int end = 0;
        for (var grapheme : of(text.substring(0, Math.min(text.length(), index + LONGEST)))) {
            if (end + grapheme.length() > index) {
                return end;
            }
            end += grapheme.length();
        }
        return end;
    }
}
