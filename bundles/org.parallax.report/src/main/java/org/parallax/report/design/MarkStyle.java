package org.parallax.report.design;

import java.util.List;

/**
 * How something is drawn wherever it appears.
 *
 * @param line colour of lines and areas, {@code #RRGGBB}
 * @param text the same colour, strong enough for text
 * @param dash lengths of dash and gap in px, empty for a solid line; lines can be told apart by it without colour
 */
public record MarkStyle(String line, String text, List<Integer> dash) {

    public MarkStyle {
        dash = List.copyOf(dash);
    }

    /** The same with another dash. */
    public MarkStyle dashed(List<Integer> other) {
        return new MarkStyle(line, text, other);
    }
}
