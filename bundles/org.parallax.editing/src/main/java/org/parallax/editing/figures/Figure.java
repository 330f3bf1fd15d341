package org.parallax.editing.figures;

import java.util.List;

/**
 * A line of figures above a statement.
 *
 * @param offset where the statement begins
 * @param phrases what is told, the most telling first
 */
public record Figure(int offset, List<String> phrases) {

    private static final String BETWEEN = ", ";

    /** Copies. */
    public Figure {
        phrases = List.copyOf(phrases);
    }

    /** All of it. */
    public String text() {
        return String.join(BETWEEN, phrases);
    }

    /** As many of the phrases as a line of so many characters holds, but always the first. */
    public String within(int characters) {
        int taken = phrases.size();
        while (taken > 1 && String.join(BETWEEN, phrases.subList(0, taken)).length() > characters) {
            taken--;
        }
        return String.join(BETWEEN, phrases.subList(0, taken));
    }
}
