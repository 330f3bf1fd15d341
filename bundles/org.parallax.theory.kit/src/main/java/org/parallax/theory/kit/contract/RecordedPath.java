package org.parallax.theory.kit.contract;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.Levels;
import org.parallax.theory.kit.Channels;

/** The levels of one run as a theory wrote them, month by month; bit for bit. Filled by one thread. */
final class RecordedPath implements Levels {

    private final double[] levels;
    private final boolean[] written;
    private int month;

    RecordedPath(int months) {
        levels = new double[months * Channels.COUNT];
        written = new boolean[levels.length];
    }

    /** Starts a month, numbered from 1: what is written from now on belongs to it. */
    void enter(int newMonth) {
        month = newMonth;
    }

    @Override
    public void set(Domain domain, double level) {
        Channel.of(domain).forEach(channel -> put(channel.ordinal(), level));
    }

    @Override
    public void setContact(Side people, double level) {
        put(Channel.contactOf(people).ordinal(), level);
    }

    @Override
    public void setView(Side viewer, double level) {
        put(Channels.view(viewer), level);
    }

    private void put(int channel, double level) {
        int at = (month - 1) * Channels.COUNT + channel;
        levels[at] = level;
        written[at] = true;
    }

    /** The level of a channel in a month, numbered from 1. */
    double level(int ofMonth, int channel) {
        return levels[(ofMonth - 1) * Channels.COUNT + channel];
    }

    /** The first level that is missing, no number, or off the scale. */
    Optional<String> fault() {
        for (int at = 0; at < levels.length; at++) {
            if (!written[at]) {
                return Optional.of(place(at) + " is not set");
            }
            if (!(levels[at] >= 0 && levels[at] <= 100)) {
                return Optional.of(place(at) + " is " + levels[at] + ", not a level of 0 to 100");
            }
        }
        return Optional.empty();
    }

    /** The first level that differs in a single bit. */
    Optional<String> differenceTo(RecordedPath other) {
        return differenceTo(other, EnumSet.allOf(Channel.class));
    }

    /** The first level of one of these channels that differs in a single bit. */
    Optional<String> differenceTo(RecordedPath other, Set<Channel> channels) {
        for (int at = 0; at < levels.length; at++) {
            if (channels.contains(Channel.values()[at % Channels.COUNT])
                    && Double.doubleToRawLongBits(levels[at]) != Double.doubleToRawLongBits(other.levels[at])) {
                return Optional.of(place(at) + " is " + levels[at] + " and then " + other.levels[at]);
            }
        }
        return Optional.empty();
    }

    private static String place(int at) {
        return "in month " + (at / Channels.COUNT + 1) + " " + name(Channel.values()[at % Channels.COUNT]);
    }

    /** A channel for people to read. */
    static String name(Channel channel) {
        return switch (channel) {
            case CONTACT_OF_FIRST -> "the contact of the first side's people";
            case CONTACT_OF_SECOND -> "the contact of the second side's people";
            case VIEW_BY_FIRST -> "the view of the first side";
            case VIEW_BY_SECOND -> "the view of the second side";
            case POLITICAL, SECURITY, ECONOMIC, RECONCILIATION ->
                channel.name().toLowerCase(Locale.ROOT) + " cooperation";
        };
    }
}
