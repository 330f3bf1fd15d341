package org.parallax.theory.kit;

import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.Levels;

/** The last documented months as numbers by {@link Channels}, oldest first. Immutable. */
public final class Documented {

    private static final Channel[] CHANNELS = Channel.values();

    private final double[][] levels;

    /** The last {@code months} of the documented levels, or all there are. */
    public Documented(DocumentedLevels past, int months) {
        int known = past.of(Indicator.POLITICAL).length();
        int used = Math.min(known, months);
        levels = new double[used][Channels.COUNT];
        for (int month = 0; month < used; month++) {
            for (var channel : CHANNELS) {
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
        for (var channel : CHANNELS) {
            double level = channels[channel.ordinal()];
            switch (channel) {
                case POLITICAL -> levels.set(Domain.POLITICAL, level);
                case SECURITY -> levels.set(Domain.SECURITY, level);
                case ECONOMIC -> levels.set(Domain.ECONOMIC, level);
                case RECONCILIATION -> levels.set(Domain.RECONCILIATION, level);
                case CONTACT_OF_FIRST -> levels.setContact(Side.FIRST, level);
                case CONTACT_OF_SECOND -> levels.setContact(Side.SECOND, level);
                case VIEW_BY_FIRST -> levels.setView(Side.FIRST, level);
                case VIEW_BY_SECOND -> levels.setView(Side.SECOND, level);
            }
        }
    }
}
