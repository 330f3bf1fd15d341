package org.parallax.theories.lab;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Series;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;

/** The documented levels of the last ten years of an invented situation: the sum of its fading past events. */
public final class TenDocumentedYears {

    private static final int MONTHS = 120;

    private TenDocumentedYears() {}

    public static DocumentedLevels of(Situation situation) {
        var from = situation.asOf().minusMonths(MONTHS - 1);
        var levels = new double[Indicator.values().length][MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            var now = from.plusMonths(month);
            for (var past : situation.past()) {
                long age = past.month().until(now, ChronoUnit.MONTHS);
                if (age >= 0) {
                    add(levels, month, past.event().impact(), age);
                }
            }
        }
        for (var row : levels) {
            Arrays.setAll(row, month -> Level.of(row[month]));
        }
        Arrays.setAll(levels[Indicator.COOPERATION.ordinal()], month -> Arrays.stream(Domain.values())
                .mapToDouble(domain -> levels[domain.ordinal()][month])
                .average()
                .orElseThrow());
        return new DocumentedLevels(from, Arrays.stream(levels).map(Series::of).toList());
    }

    private static void add(
            double[][] levels, int month, Impact impact, long age) {
        double left = StrictMath.pow(impact.fade().monthlyShare(), age);
        for (var domain : Domain.values()) {
            levels[domain.ordinal()][month] += left * impact.on(domain);
        }
        for (var side : Side.values()) {
            levels[Indicator.viewBy(side).ordinal()][month] += left * impact.perceivedBy(side);
        }
    }
}
