package org.parallax.projection.run;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Image;
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
 * <p>The raw points of a {@link Channel} in a month are the sum over its past events of what is left of the effect.
 * With {@code a} months since the event, the passing part has faded to {@code share^a} and the lasting part to
 * {@code KEPT^a}. A condition stands in full up to and with the month in which it is ended; {@code a} is counted from
 * there. A view's raw points hold {@value #POINTS_OF_TONE} points times the mean tone of the images its holder is
 * documented to have held that month besides. {@link Level} turns points into levels; societal cooperation is the mean
 * of the levels of both contacts, and cooperation overall the mean of the levels of the five fields.
 */
public final class DocumentedLevelsBuilder {

    /** At most this many months are given; older events still count in them as far as their effects last. */
    public static final int MOST_MONTHS = 360;

    /** By how many points a wholly positive tone of its holder's images raises a view. */
    public static final double POINTS_OF_TONE = 15;

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
        var raw = new double[Channel.values().length][months];
        addEvents(raw);
        for (var viewer : Side.values()) {
            addImages(viewer, raw[Channel.viewBy(viewer).ordinal()]);
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
            var impact = past.event().impact();
            double share = impact.duration().fade().monthlyShare();
            int start = (int) first.until(past.month(), ChronoUnit.MONTHS);
            int standing = standing(past);
            for (var channel : Channel.values()) {
                addEffect(raw[channel.ordinal()], start, standing, impact.on(channel), share);
            }
        }
    }

    /** For how many months after its own an event's effect stands in full. */
    private static int standing(PastEvent past) {
        return past.stands()
                ? Integer.MAX_VALUE
                : past.ended().map(end -> (int) past.month().until(end, ChronoUnit.MONTHS)).orElse(0);
    }

    private static void addEffect(double[] raw, int start, int standing, Effect effect, double share) {
        double passing = effect.passing();
        double lasting = effect.lasting();
        for (int month = start; month < raw.length && (passing != 0 || lasting != 0); month++) {
            raw[month] += passing + lasting;
            if (month - start >= standing) {
                passing *= share;
                lasting *= Effect.KEPT;
            }
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
            values[i] = level(indicator, raw, i + skip);
        }
        return Series.of(values);
    }

    private static double level(Indicator indicator, double[][] raw, int month) {
        return switch (indicator) {
            case POLITICAL -> of(Channel.POLITICAL, raw, month);
            case SECURITY -> of(Channel.SECURITY, raw, month);
            case ECONOMIC -> of(Channel.ECONOMIC, raw, month);
            case SOCIETAL -> of(Domain.SOCIETAL, raw, month);
            case RECONCILIATION -> of(Channel.RECONCILIATION, raw, month);
            case COOPERATION -> cooperation(raw, month);
            case VIEW_OF_FIRST_BY_SECOND -> of(Channel.VIEW_BY_SECOND, raw, month);
            case VIEW_OF_SECOND_BY_FIRST -> of(Channel.VIEW_BY_FIRST, raw, month);
            case CONTACT_OF_FIRST -> of(Channel.CONTACT_OF_FIRST, raw, month);
            case CONTACT_OF_SECOND -> of(Channel.CONTACT_OF_SECOND, raw, month);
        };
    }

    private static double of(Channel channel, double[][] raw, int month) {
        return Level.of(raw[channel.ordinal()][month]);
    }

    private static double of(Domain domain, double[][] raw, int month) {
        var channels = Channel.of(domain);
        double sum = 0;
        for (var channel : channels) {
            sum += of(channel, raw, month);
        }
        return sum / channels.size();
    }

    private static double cooperation(double[][] raw, int month) {
        double sum = 0;
        for (var domain : Domain.values()) {
            sum += of(domain, raw, month);
        }
        return sum / Domain.values().length;
    }
}
