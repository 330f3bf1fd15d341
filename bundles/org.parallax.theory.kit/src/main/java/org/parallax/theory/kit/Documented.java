package org.parallax.theory.kit;

import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.DocumentedLevels;

/** The last documented months as numbers by {@link Channels}, oldest first. Immutable. */
public final class Documented {

    private final double[][] levels;

    /** The last {@code months} of the documented levels, or all there are. */
    public Documented(DocumentedLevels past, int months) {
        int known = past.of(Indicator.POLITICAL).length();
        int used = Math.min(known, months);
        levels = new double[used][Channels.COUNT];
        for (int month = 0; month < used; month++) {
            for (var channel : Channel.values()) {
                levels[month][channel.ordinal()] = past.of(channel.indicator()).at(known - used + month);
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
}
