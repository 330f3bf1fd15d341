package org.parallax.theory.kit;

import java.time.temporal.ChronoUnit;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;

/**
 * What is left of the documented events as they go on fading beyond {@code as of}, each at its own
 * documented pace. Effects that never fade are no residue: they are part of the level from which a path starts.
 */
public final class PastResidue {

    private final double[] months;

    private PastResidue(double[] months) {
        this.months = months;
    }

    /** The residue of all documented events for {@code as of} and every projected month. */
    public static PastResidue of(Situation situation) {
        var table = EventTable.ofPast(situation);
        var effects = table.effects();
        var past = situation.past();
        for (int event = 0; event < past.size(); event++) {
            addWhatIsLeft(effects, table, event, past.get(event), situation);
        }
        var months = new double[(situation.months() + 1) * Channels.COUNT];
        for (int month = 0; month <= situation.months(); month++) {
            for (int channel = 0; channel < Channels.COUNT; channel++) {
                months[month * Channels.COUNT + channel] = effects.total(channel);
            }
            effects.fade();
        }
        return new PastResidue(months);
    }

    private static void addWhatIsLeft(
            DecayingEffects effects, EventTable table, int event, PastEvent past, Situation situation) {
        var fade = past.event().impact().fade();
        if (fade.equals(Fade.NEVER)) {
            return;
        }
        long age = past.month().until(situation.asOf(), ChronoUnit.MONTHS);
        double left = StrictMath.pow(fade.monthlyShare(), age);
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            effects.add(table.pace(event), channel, left * table.impact(event, channel));
        }
    }

    /**
     * The slow part a path starts from: the documented level less what will go on fading, so that the first
     * month continues the record.
     */
    public double[] startFrom(DocumentedLevels past) {
        var start = new double[Channels.COUNT];
        for (int channel = 0; channel < start.length; channel++) {
            var indicator = channel < Channels.FIELDS
                    ? Indicator.values()[channel]
                    : Indicator.viewBy(Side.values()[channel - Channels.FIELDS]);
            start[channel] = Level.points(past.last(indicator)) - in(0, channel);
        }
        return start;
    }

    /**
     * Points left on a channel.
     *
     * @param month 0 for {@code as of}, 1 for the first projected month
     */
    public double in(int month, int channel) {
        return months[month * Channels.COUNT + channel];
    }
}
