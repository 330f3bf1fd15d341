package org.parallax.theory.kit;

import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.Levels;

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

    /** Writes one value a channel. */
    public static void write(double[] channels, Levels levels) {
        levels.set(Domain.POLITICAL, channels[Channel.POLITICAL.ordinal()]);
        levels.set(Domain.SECURITY, channels[Channel.SECURITY.ordinal()]);
        levels.set(Domain.ECONOMIC, channels[Channel.ECONOMIC.ordinal()]);
        levels.set(Domain.RECONCILIATION, channels[Channel.RECONCILIATION.ordinal()]);
        levels.setContact(Side.FIRST, channels[Channel.CONTACT_OF_FIRST.ordinal()]);
        levels.setContact(Side.SECOND, channels[Channel.CONTACT_OF_SECOND.ordinal()]);
        levels.setView(Side.FIRST, channels[Channel.VIEW_BY_FIRST.ordinal()]);
        levels.setView(Side.SECOND, channels[Channel.VIEW_BY_SECOND.ordinal()]);
    }
}
