package org.parallax.dsl.signs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A text with what was meant in place of its slips, and where each place of it is in the text as it was written. Immutable. */
public final class MendedText {

    private final String text;
    private final List<Slip> slips;
    private final String mended;
    /** The slips by the offset at which their cures begin. */
    private final TreeMap<Integer, Slip> places = new TreeMap<>();

    /** @param slips in the order of the text, none overlapping another */
    public MendedText(String text, List<Slip> slips) {
        this.text = text;
        this.slips = List.copyOf(slips);
        StringBuilder result = new StringBuilder(text.length());
        int end = 0;
        for (Slip slip : slips) {
            result.append(text, end, slip.start());
            places.put(result.length(), slip);
            result.append(slip.cure());
            end = slip.end();
        }
        this.mended = result.append(text, end, text.length()).toString();
    }

    /** The text as it was written. */
    public String text() {
        return text;
    }

    /** The slips, in the order of the text. */
    public List<Slip> slips() {
        return slips;
    }

    /** The text as it was meant. */
    public String mended() {
        return mended;
    }

    /** Where an offset of the mended text is in the text as it was written. Later offsets are never earlier there. */
    public int original(int offset) {
        Map.Entry<Integer, Slip> before = places.floorEntry(offset);
        if (before == null) {
            return offset;
        }
        Slip slip = before.getValue();
        int into = offset - before.getKey();
        return into >= slip.cure().length() ? slip.end() + into - slip.cure().length() : Math.min(slip.start() + into, slip.end());
    }

    /** The slips whose cures begin in a part of the mended text. */
    List<Slip> within(int start, int end) {
        return List.copyOf(places.subMap(start, end).values());
    }

    /** Whether a part of the mended text holds a word that counts as it is written. */
    public boolean isKept(int start, int end) {
        return within(start, end).stream().anyMatch(slip -> slip.kind() == Slip.Kind.WORD);
    }
}
