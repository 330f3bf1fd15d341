package org.parallax.report.chart;

import java.time.YearMonth;
import org.parallax.projection.result.Fan;
import org.parallax.report.words.Sentences;

/** Makes each month of a fan answer to the pointer over the whole height of its plot. */
final class MonthMarks {

    private MonthMarks() {}

    static void draw(Plot plot, YearMonth from, Fan fan, String id) {
        for (int i = 0; i < fan.months(); i++) {
            var month = from.plusMonths(i);
            plot.sheet().mark(Chart.Kind.MONTH, id + "@" + month, box(plot, month), Sentences.month(month, fan, i));
        }
    }

    static Chart.Box box(Plot plot, YearMonth month) {
        var time = plot.time();
        double left = Math.max(time.left(), time.x(month) - time.month() / 2);
        double right = Math.min(time.right(), time.x(month) + time.month() / 2);
        return new Chart.Box(left, plot.value().top(), right - left, plot.value().bottom() - plot.value().top());
    }
}
