package org.parallax.report.figure;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a plot says of a month.
 *
 * @param sentence the same in words
 */
public record Reading(YearMonth month, List<Figure> figures, String sentence) {

    public Reading {
        figures = List.copyOf(figures);
    }

    /**
     * A number, or a range of two.
     *
     * @param value as text, one decimal
     * @param y height of its point in the picture, where it has one
     */
    public record Figure(String label, String value, OptionalDouble y) {}
}
