package org.parallax.report.chart.layout;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.parallax.report.words.MonthWords;

/** Months along a horizontal stretch of a picture. */
public record TimeScale(YearMonth first, YearMonth last, double left, double right) {

    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

    /** Where a month stands; months outside stand at the ends. */
    public double x(YearMonth month) {
        long months = Math.max(1, ChronoUnit.MONTHS.between(first, last));
        long offset = Math.clamp(ChronoUnit.MONTHS.between(first, month), 0, months);
        return left + (right - left) * offset / months;
    }

    /** Width of a month. */
    double month() {
        return (right - left) / Math.max(1, ChronoUnit.MONTHS.between(first, last));
    }

    /** The same months along another stretch. */
    TimeScale between(double newLeft, double newRight) {
        return new TimeScale(first, last, newLeft, newRight);
    }

    /** Months to label, as close together as {@code room} px for each allows. */
    List<Tick> ticks(double room) {
        int step = step(room);
        var ticks = new ArrayList<Tick>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            if (index(month) % step == 0) {
                ticks.add(new Tick(month, step >= 12 ? Integer.toString(month.getYear()) : MonthWords.name(month)));
            }
        }
        return ticks;
    }

    private int step(double room) {
        for (int step : STEPS) {
            double needed = step >= 12 ? room * 0.6 : room;
            if (step * month() >= needed) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private static long index(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue() - 1;
    }

    /** A labelled month. */
    record Tick(YearMonth month, String label) {}
}
