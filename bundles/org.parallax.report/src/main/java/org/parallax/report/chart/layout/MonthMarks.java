package org.parallax.report.chart.layout;

import java.time.YearMonth;
import java.util.List;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.Panel;
import org.parallax.report.figure.Reading;

/** Makes each month of a plot readable: by the pointer anywhere over it, by the crosshair, and in the table. */
public final class MonthMarks {

    private MonthMarks() {}

    /**
     * Records what can be read off.
     *
     * @param name what the plot shows
     * @param of what is shown over time, as in {@link MarkTarget.Month}
     */
    public static void draw(Plot plot, String name, String of, List<Reading> past, List<Reading> projected) {
        projected.forEach(reading -> plot.layout().mark(
                new MarkTarget.Month(of, reading.month()), box(plot, reading.month()), reading.sentence()));
        plot.layout().panel(new Panel(
                name, plot.extent(), plot.time().first(), plot.time().last(), Readings.joined(past, projected)));
    }

    /** The area of a plot that belongs to a month: its whole height, half a month to each side, never beyond its ends. */
    public static Chart.Box box(Plot plot, YearMonth month) {
        var time = plot.time();
        double left = Math.max(time.left(), time.x(month) - time.month() / 2);
        double right = Math.min(time.right(), time.x(month) + time.month() / 2);
        return new Chart.Box(left, plot.value().top(), right - left, plot.value().bottom() - plot.value().top());
    }
}
