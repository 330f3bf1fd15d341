package org.parallax.theory.kit;

import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;

/** The {@link Channel}s, numbered as their ordinals: the fields of cooperation, then the two views by viewer. */
public final class Channels {

    /** The channels of fields of cooperation come first; societal cooperation has two. */
    public static final int FIELDS = Channel.VIEW_BY_FIRST.ordinal();

    /** How many channels there are. */
    public static final int COUNT = Channel.values().length;

    private static final Domain[] DOMAINS = domains();

    private Channels() {}

    /** The channel of a side's view of the other. */
    public static int view(Side viewer) {
        return Channel.viewBy(viewer).ordinal();
    }

    /** The field of cooperation that a channel under {@link #FIELDS} belongs to. */
    public static Domain domain(int field) {
        return DOMAINS[field];
    }

    /**
     * The number of a channel's own random draw, from 0. The two contacts share one, so that their mean spreads as
     * either of them does.
     */
    public static int draw(int channel) {
        return channel < FIELDS ? DOMAINS[channel].ordinal() : DOMAINS.length - 1 + channel - FIELDS;
    }

    private static Domain[] domains() {
        var domains = new Domain[FIELDS];
        for (var domain : Domain.values()) {
            for (var channel : Channel.of(domain)) {
                domains[channel.ordinal()] = domain;
            }
        }
        return domains;
    }
}
