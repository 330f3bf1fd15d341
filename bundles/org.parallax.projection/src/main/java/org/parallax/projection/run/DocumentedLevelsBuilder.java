package org.parallax.projection.run;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Image;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Series;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;

/**
 * Turns the documented past into levels.
 *
 * <p>A field's raw points in a month are the sum over its past events of effect × fading; a view's raw
 * points are the same sum of what its holder perceived, plus {@value #POINTS_OF_TONE} points times the
 * mean tone of the images its holder is documented to have held that month. {@link Level} turns points into levels.
 */
public final class DocumentedLevelsBuilder {

    /** At most this many months are given; older events still count in them as far as their effects last. */
    public static final int MOST_MONTHS = 360;

    private static final double POINTS_OF_TONE = 15;

    private final Situation situation;
    private final YearMonth first;
    private final int months;

    private DocumentedLevelsBuilder(Situation situation) {
        this.situation = situation;
        var earliest = situation.past().stream()
                .map(PastEvent::month)
                .filter(month -> month.isBefore(situation.asOf()))
                .min(Comparator.naturalOrder())
                .orElse(situation.asOf());
        this.first = earliest;
        this.months = (int) earliest.until(situation.asOf(), ChronoUnit.MONTHS) + 1;
    }

    /**
     * The documented levels of a situation, up to {@code as of}: from the month of its earliest event on, but at most
     * {@value #MOST_MONTHS} months; a single month if nothing is documented.
     */
    public static DocumentedLevels of(Situation situation) {
        return new DocumentedLevelsBuilder(situation).levels();
    }

    private DocumentedLevels levels() {
        var raw = new double[Indicator.values().length][months];
        addEvents(raw);
        for (var viewer : Side.values()) {
            addImages(viewer, raw[Indicator.viewBy(viewer).ordinal()]);
        }
        int shown = Math.min(months, MOST_MONTHS);
        var levels = new ArrayList<Series>();
        for (var indicator : Indicator.values()) {
            levels.add(series(indicator, raw, months - shown));
        }
        return new DocumentedLevels(first.plusMonths(months - shown), levels);
    }

    private void addEvents(double[][] raw) {
        var known = situation.past().stream()
                .filter(past -> !past.month().isAfter(situation.asOf()))
                .sorted(Comparator.comparing(PastEvent::month).thenComparing(past -> past.event().id()))
                .toList();
        for (var past : known) {
            int start = (int) first.until(past.month(), ChronoUnit.MONTHS);
            var impact = past.event().impact();
            double share = impact.fade().monthlyShare();
            for (var indicator : Indicator.values()) {
                addFading(raw[indicator.ordinal()], start, points(impact, indicator), share);
            }
        }
    }

    private static double points(Impact impact, Indicator indicator) {
        return switch (indicator) {
            case COOPERATION -> 0;
            case VIEW_OF_FIRST_BY_SECOND -> impact.perceivedBy(Side.SECOND);
            case VIEW_OF_SECOND_BY_FIRST -> impact.perceivedBy(Side.FIRST);
            default -> impact.on(Domain.values()[indicator.ordinal()]);
        };
    }

    private static void addFading(double[] raw, int start, double points, double share) {
        double left = points;
        for (int month = start; month < raw.length && left != 0; month++) {
            raw[month] += left;
            left *= share;
        }
    }

    private void addImages(Side viewer, double[] raw) {
        for (int i = 0; i < raw.length; i++) {
            raw[i] += POINTS_OF_TONE * Image.meanTone(situation.images(), viewer, first.plusMonths(i));
        }
    }

    private Series series(Indicator indicator, double[][] raw, int skip) {
        var values = new double[months - skip];
        for (int i = 0; i < values.length; i++) {
            values[i] = indicator == Indicator.COOPERATION
                    ? cooperation(raw, i + skip)
                    : Level.of(raw[indicator.ordinal()][i + skip]);
        }
        return Series.of(values);
    }

    private static double cooperation(double[][] raw, int month) {
        double sum = 0;
        for (var domain : Domain.values()) {
            sum += Level.of(raw[domain.ordinal()][month]);
        }
        return sum / Domain.values().length;
    }
}
