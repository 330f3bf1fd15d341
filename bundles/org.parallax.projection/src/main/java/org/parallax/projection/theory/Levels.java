package org.parallax.projection.theory;

import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Side;

/** Takes the values that a path gives for a month, each on the scale of 0 to 100. */
public interface Levels {

    /** The level of cooperation in a field; of societal cooperation, the level of both contacts. */
    void set(Domain domain, double level);

    /** The level of the contact of one party's people with the other's country; societal cooperation is the mean of both. */
    void setContact(Side people, double level);

    /**
     * The levels of all channels at once.
     *
     * @param byChannel one a channel, in the order of {@link Channel}; not kept
     */
    default void setAll(double[] byChannel) {
        for (var domain : Domain.values()) {
            if (domain != Domain.SOCIETAL) {
                set(domain, byChannel[Channel.of(domain).getFirst().ordinal()]);
            }
        }
        for (var side : Side.values()) {
            setContact(side, byChannel[Channel.contactOf(side).ordinal()]);
            setView(side, byChannel[Channel.viewBy(side).ordinal()]);
        }
    }

    /**
     * The levels of all channels at once, each as {@code Level.of} of its points about neutral. The quickest way.
     *
     * @param byChannel points, finite, one a channel, in the order of {@link Channel}; not kept
     */
    default void setPoints(double[] byChannel) {
        var levels = new double[byChannel.length];
        for (int channel = 0; channel < levels.length; channel++) {
            levels[channel] = Level.of(byChannel[channel]);
        }
        setAll(levels);
    }

    /** How {@code viewer} sees the other party. */
    void setView(Side viewer, double level);
}
