package org.parallax.theories.lab;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Series;
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
            for (var past : situation.past()) {
                if (!past.month().isAfter(from.plusMonths(month))) {
                    add(levels, month, past, from.plusMonths(month));
                }
            }
        }
        for (var row : levels) {
            Arrays.setAll(row, month -> Level.of(row[month]));
        }
        var first = levels[Indicator.CONTACT_OF_FIRST.ordinal()];
        var second = levels[Indicator.CONTACT_OF_SECOND.ordinal()];
        Arrays.setAll(levels[Indicator.SOCIETAL.ordinal()], month -> (first[month] + second[month]) / 2);
        Arrays.setAll(levels[Indicator.COOPERATION.ordinal()], month -> Arrays.stream(Domain.values())
                .mapToDouble(domain -> levels[domain.ordinal()][month])
                .average()
                .orElseThrow());
        return new DocumentedLevels(from, Arrays.stream(levels).map(Series::of).toList());
    }

    private static void add(double[][] levels, int month, PastEvent past, YearMonth now) {
        var impact = past.event().impact();
        var since = past.stands() ? now : past.ended().orElse(past.month());
        long age = Math.max(0, since.until(now, ChronoUnit.MONTHS));
        for (var channel : Channel.values()) {
            var effect = impact.on(channel);
            levels[channel.indicator().ordinal()][month] +=
                    effect.passing() * StrictMath.pow(impact.duration().fade().monthlyShare(), age)
                            + effect.lasting() * StrictMath.pow(Effect.KEPT, age);
        }
    }
}
