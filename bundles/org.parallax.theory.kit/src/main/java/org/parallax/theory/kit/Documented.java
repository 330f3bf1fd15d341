package org.parallax.theory.kit;

import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.Levels;

/** The last documented months as numbers by {@link Channels}, oldest first. Immutable. */
public final class Documented {

    private static final Domain[] FIELDS = Domain.values();
    private static final Side[] SIDES = Side.values();

    private final double[][] levels;

    /** The last {@code months} of the documented levels, or all there are. */
    public Documented(DocumentedLevels past, int months) {
        int known = past.of(Indicator.POLITICAL).length();
        int used = Math.min(known, months);
        levels = new double[used][Channels.COUNT];
        for (int month = 0; month < used; month++) {
            for (var field : FIELDS) {
                levels[month][Channels.field(field)] = past.of(Indicator.of(field)).at(known - used + month);
            }
            for (var side : SIDES) {
                levels[month][Channels.view(side)] = past.of(Indicator.viewBy(side)).at(known - used + month);
            }
        }
    }

    /** At least 1. */
    public int months() {
        return levels.length;
    }

    /** The level of a channel, 0 to 100, in a month counted from the oldest. */
    public double level(int month, int channel) {
        return levels[month][channel];
    }

    /** Writes one value a channel. */
    public static void write(double[] channels, Levels levels) {
        for (var field : FIELDS) {
            levels.set(field, channels[Channels.field(field)]);
        }
        for (var side : SIDES) {
            levels.setView(side, channels[Channels.view(side)]);
        }
    }
}
