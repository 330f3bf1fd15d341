package org.parallax.projection.internal.simulation;

import java.util.Arrays;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.Levels;

/**
 * Takes a run's levels from a theory, month by month, and turns them into a path once the run is over: a value of each
 * indicator at indicator × months + month − 1. A channel's months stand side by side, so that the processor turns
 * several into levels at once.
 */
final class RunLevels implements Levels {

    private static final Channel[] CHANNELS = Channel.values();
    private static final Indicator[] INDICATORS = Indicator.values();
    private static final int FIELDS = Domain.values().length;
    private static final int SOCIETAL = Indicator.SOCIETAL.ordinal();
    private static final int COOPERATION = Indicator.COOPERATION.ordinal();
    private static final int[] OF_CHANNEL = Arrays.stream(CHANNELS).mapToInt(channel -> channel.indicator().ordinal()).toArray();
    private static final int[][] BEHIND = Arrays.stream(INDICATORS)
            .map(indicator -> Channel.behind(indicator).stream().mapToInt(Channel::ordinal).toArray())
            .toArray(int[][]::new);
    /** Finite numbers larger than this can add up to infinity. */
    private static final double LARGEST = Double.MAX_VALUE / 16;

    private final int months;
    /** What was given: by channel and month, a level or points about neutral. */
    private final double[] given;
    private final boolean[] asPoints;
    private final double[] levels;
    private final double[] path;
    private int at;

    RunLevels(int months) {
        this.months = months;
        this.given = new double[CHANNELS.length * months];
        this.asPoints = new boolean[months];
        this.levels = new double[given.length];
        this.path = new double[INDICATORS.length * months];
    }

    /** Enters a month, numbered from 1; what the theory does not set in it is noticed. */
    void enter(int number) {
        at = number - 1;
        asPoints[at] = false;
        for (int i = at; i < given.length; i += months) {
            given[i] = Double.NaN;
        }
    }

    @Override
    public void set(Domain domain, double level) {
        for (var channel : Channel.of(domain)) {
            put(channel, level);
        }
    }

    @Override
    public void setContact(Side people, double level) {
        put(Channel.contactOf(people), level);
    }

    @Override
    public void setView(Side viewer, double level) {
        put(Channel.viewBy(viewer), level);
    }

    @Override
    public void setAll(double[] byChannel) {
        asPoints[at] = false;
        copy(byChannel);
    }

    @Override
    public void setPoints(double[] byChannel) {
        asPoints[at] = true;
        copy(byChannel);
    }

    private void put(Channel channel, double level) {
        if (asPoints[at]) {
            // What was given as points before stays, as levels.
            asPoints[at] = false;
            for (int i = at; i < given.length; i += months) {
                given[i] = Level.of(given[i]);
            }
        }
        given[channel.ordinal() * months + at] = level;
    }

    private void copy(double[] byChannel) {
        for (int channel = 0, i = at; channel < CHANNELS.length; channel++, i += months) {
            given[i] = byChannel[channel];
        }
    }

    /** The level of an indicator in the month entered last. */
    double level(int indicator) {
        var behind = BEHIND[indicator];
        return behind.length == 1 ? levelOf(behind[0]) : mean(indicator, behind);
    }

    private double levelOf(int channel) {
        double value = given[channel * months + at];
        return asPoints[at] ? Level.of(value) : cut(value);
    }

    private double mean(int indicator, int[] behind) {
        double sum = 0;
        double weights = 0;
        for (int channel : behind) {
            double weight = MilestoneCells.weight(INDICATORS[indicator], channel);
            sum += weight * levelOf(channel);
            weights += weight;
        }
        return sum / weights;
    }

    /** The first month in which a level is missing or no finite number, of those up to the one entered last; 0 if none is. */
    int firstFault() {
        for (int month = 0; month <= at; month++) {
            double sum = 0;
            for (int i = month; i < given.length; i += months) {
                sum += given[i];
            }
            // Neither NaN nor an infinity is equal to itself less itself.
            if (!(sum - sum == 0)) {
                return month + 1;
            }
        }
        return 0;
    }

    /** The first indicator without a finite number in a month; societal only where both contacts lack one. */
    Indicator missing(int number) {
        boolean contact = isNumber(Channel.CONTACT_OF_FIRST, number) || isNumber(Channel.CONTACT_OF_SECOND, number);
        for (var indicator : INDICATORS) {
            boolean known = switch (indicator) {
                case COOPERATION -> true;
                case SOCIETAL -> contact;
                default -> Channel.behind(indicator).stream().allMatch(channel -> isNumber(channel, number));
            };
            if (!known) {
                return indicator;
            }
        }
        throw new IllegalStateException("Every indicator has a number");
    }

    private boolean isNumber(Channel channel, int number) {
        return Math.abs(given[channel.ordinal() * months + number - 1]) <= LARGEST;
    }

    /** The path made last. */
    double[] path() {
        return path;
    }

    /** Turns the whole run into a path, which the next overwrites. */
    void makePath() {
        if (allPoints()) {
            for (int i = 0; i < given.length; i++) {
                levels[i] = Level.of(given[i]);
            }
        } else {
            for (int i = 0; i < given.length; i++) {
                levels[i] = asPoints[i % months] ? Level.of(given[i]) : cut(given[i]);
            }
        }
        for (int channel = 0; channel < OF_CHANNEL.length; channel++) {
            System.arraycopy(levels, channel * months, path, OF_CHANNEL[channel] * months, months);
        }
        addMeans();
    }

    private boolean allPoints() {
        for (boolean points : asPoints) {
            if (!points) {
                return false;
            }
        }
        return true;
    }

    private void addMeans() {
        int first = Indicator.CONTACT_OF_FIRST.ordinal() * months;
        int second = Indicator.CONTACT_OF_SECOND.ordinal() * months;
        for (int month = 0, to = SOCIETAL * months; month < months; month++) {
            path[to + month] = (path[first + month] + path[second + month]) / 2;
        }
        for (int month = 0, to = COOPERATION * months; month < months; month++) {
            double sum = 0;
            for (int field = 0; field < FIELDS; field++) {
                sum += path[field * months + month];
            }
            path[to + month] = sum / FIELDS;
        }
    }

    private static double cut(double level) {
        // Written so that -0.0 becomes 0.0 and NaN stays what it is.
        return level <= 0 ? 0 : level > 100 ? 100 : level;
    }
}
