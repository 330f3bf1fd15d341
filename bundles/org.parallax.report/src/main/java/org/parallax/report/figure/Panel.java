package org.parallax.report.figure;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A plot over time inside a picture: where its months stand, and what can be read off at each.
 *
 * @param name what it shows, such as an indicator or a theory
 * @param plot its extent, in the picture's own units
 * @param first month, at its left edge
 * @param last month, at its right edge
 * @param readings by month, without gaps
 */
public record Panel(String name, Chart.Box plot, YearMonth first, YearMonth last, List<Reading> readings) {

    public Panel {
        readings = List.copyOf(readings);
    }

    /** Where a month stands; months outside stand at the ends. */
    public double x(YearMonth month) {
        long months = Math.max(1, ChronoUnit.MONTHS.between(first, last));
        return plot.x() + plot.width() * Math.clamp(ChronoUnit.MONTHS.between(first, month), 0, months) / months;
    }

    /** The month that stands nearest to a place. */
    public YearMonth month(double x) {
        long months = ChronoUnit.MONTHS.between(first, last);
        return first.plusMonths(Math.clamp(Math.round((x - plot.x()) / plot.width() * months), 0, months));
    }

    /** What it says of a month, if anything. */
    public Optional<Reading> at(YearMonth month) {
        return readings.stream().filter(reading -> reading.month().equals(month)).findFirst();
    }
}
