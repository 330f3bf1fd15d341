package org.parallax.report.svg;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a line is drawn.
 *
 * @param dash lengths of dash and gap in px, empty for a solid line
 */
public record Stroke(String colour, double width, List<Integer> dash) {

    public Stroke {
        dash = List.copyOf(dash);
    }

    /** A solid line. */
    public static Stroke solid(String colour, double width) {
        return new Stroke(colour, width, List.of());
    }

    String attributes() {
        var pattern = dash.isEmpty()
                ? ""
                : dash.stream().map(Object::toString).collect(Collectors.joining(" ", " stroke-dasharray=\"", "\""));
        return " stroke=\"" + colour + "\" stroke-width=\"" + Canvas.number(width) + "\" stroke-linejoin=\"round\"" + pattern;
    }
}
