package org.parallax.projection.internal.simulation;

import java.util.Arrays;
import java.util.function.Function;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.Levels;

/** Takes a month's levels from a theory and stores them at indicator × months + month − 1. */
final class RunLevels implements Levels {

    private static final Indicator[] INDICATORS = Indicator.values();
    private static final int DOMAINS = Domain.values().length;
    private static final int SOCIETAL = Indicator.SOCIETAL.ordinal();
    private static final int COOPERATION = Indicator.COOPERATION.ordinal();
    private static final int[] BY_CHANNEL =
            Arrays.stream(Channel.values()).mapToInt(channel -> channel.indicator().ordinal()).toArray();
    private static final int[] CONTACTS = ofSides(Indicator::contactOf);
    private static final int[] VIEWS = ofSides(Indicator::viewBy);

    /** Finite numbers larger than this can add up to infinity. */
    private static final double LARGEST = Double.MAX_VALUE / 16;

    private final double[] month = new double[INDICATORS.length];
    private final int months;

    RunLevels(int months) {
        this.months = months;
    }

    @Override
    public void set(Domain domain, double level) {
        if (domain == Domain.SOCIETAL) {
            month[CONTACTS[0]] = level;
            month[CONTACTS[1]] = level;
        } else {
            month[domain.ordinal()] = level;
        }
    }

    @Override
    public void setContact(Side people, double level) {
        month[CONTACTS[people.ordinal()]] = level;
    }

    @Override
    public void setAll(double[] byChannel) {
        for (int channel = 0; channel < BY_CHANNEL.length; channel++) {
            month[BY_CHANNEL[channel]] = byChannel[channel];
        }
    }

    @Override
    public void setView(Side viewer, double level) {
        month[VIEWS[viewer.ordinal()]] = level;
    }

    /** Clears the levels of the month before, so that a level that a theory does not set is noticed. */
    void clear() {
        Arrays.fill(month, Double.NaN);
    }

    /** Stores the month; false if a level is missing or no finite number. */
    boolean store(int number, double[] path) {
        double sum = 0;
        double given = 0;
        int at = number - 1;
        month[SOCIETAL] = mean(cut(month[CONTACTS[0]]), cut(month[CONTACTS[1]]));
        for (int domain = 0; domain < DOMAINS; domain++) {
            double level = cut(month[domain]);
            given += month[domain];
            sum += level;
            path[domain * months + at] = level;
        }
        path[COOPERATION * months + at] = sum / DOMAINS;
        for (int side = 0; side < VIEWS.length; side++) {
            given += month[VIEWS[side]] + month[CONTACTS[side]];
            path[VIEWS[side] * months + at] = cut(month[VIEWS[side]]);
            path[CONTACTS[side] * months + at] = cut(month[CONTACTS[side]]);
        }
        // Neither NaN nor an infinity is equal to itself less itself.
        return given - given == 0;
    }

    /** The first indicator without a finite number in the month stored last; societal only where both contacts lack one. */
    Indicator missing() {
        boolean contact = isNumber(CONTACTS[0]) || isNumber(CONTACTS[1]);
        for (int i = 0; i < month.length; i++) {
            if (i != COOPERATION && !(i == SOCIETAL ? contact : isNumber(i))) {
                return INDICATORS[i];
            }
        }
        throw new IllegalStateException("Every indicator has a number");
    }

    private boolean isNumber(int indicator) {
        return Math.abs(month[indicator]) <= LARGEST;
    }

    private static double mean(double one, double other) {
        return (one + other) / 2;
    }

    private static double cut(double level) {
        // Written so that -0.0 becomes 0.0 and NaN stays what it is.
        return level <= 0 ? 0 : level > 100 ? 100 : level;
    }

    private static int[] ofSides(Function<Side, Indicator> indicator) {
        var indicators = new int[Side.values().length];
        for (var side : Side.values()) {
            indicators[side.ordinal()] = indicator.apply(side).ordinal();
        }
        return indicators;
    }
}
