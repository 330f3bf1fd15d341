package org.parallax.theory.kit;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;

/**
 * What is left of the documented events as they go on beyond {@code as of}: passing parts fade each at its own
 * documented pace, lasting parts go back slowly, and conditions in force stand, as long as no event of the
 * projection ends them. Parts that never fade are no residue: they belong to the level from which a path starts.
 */
public final class PastResidue {

    private final double[] months;
    private final double[] lasting;
    private final EventTable standing;
    private final int[] standingOf;

    private PastResidue(double[] months, double[] lasting, EventTable standing, int[] standingOf) {
        this.months = months;
        this.lasting = lasting;
        this.standing = standing;
        this.standingOf = standingOf;
    }

    /** The residue of all documented events for {@code as of} and every projected month. */
    public static PastResidue of(Situation situation) {
        var table = EventTable.ofPast(situation);
        var effects = table.effects();
        var past = situation.past();
        var standingOf = new int[past.size()];
        int standing = 0;
        for (int event = 0; event < past.size(); event++) {
            if (past.get(event).stands()) {
                standingOf[event] = standing++;
                stand(effects, table, event);
            } else {
                var since = past.get(event).ended().orElse(past.get(event).month());
                addWhatIsLeft(effects, table, event, since, situation.asOf());
            }
        }
        var months = new double[(situation.months() + 1) * Channels.COUNT];
        var lasting = new double[months.length];
        for (int month = 0; month <= situation.months(); month++) {
            for (int channel = 0; channel < Channels.COUNT; channel++) {
                months[month * Channels.COUNT + channel] = effects.total(channel);
                lasting[month * Channels.COUNT + channel] = effects.lasting(channel);
            }
            effects.fade();
        }
        return new PastResidue(months, lasting, EventTable.ofStanding(situation), standingOf);
    }

    private static void stand(DecayingEffects effects, EventTable table, int event) {
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            effects.add(event, channel, table.impact(event, channel));
        }
    }

    private static void addWhatIsLeft(
            DecayingEffects effects, EventTable table, int event, YearMonth since, YearMonth asOf) {
        long age = since.until(asOf, ChronoUnit.MONTHS);
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            effects.addAged(event, channel, table.impact(event, channel), age);
        }
    }

    /**
     * The slow part a path starts from: the documented level less what is left of documented events, so that the first
     * month continues the record.
     */
    public double[] startFrom(DocumentedLevels past) {
        var start = new double[Channels.COUNT];
        for (var channel : Channel.values()) {
            start[channel.ordinal()] = Level.points(past.last(channel.indicator())) - in(0, channel.ordinal());
        }
        return start;
    }

    /**
     * Points left on a channel if no condition ends.
     *
     * @param month 0 for {@code as of}, 1 for the first projected month
     */
    public double in(int month, int channel) {
        return months[month * Channels.COUNT + channel];
    }

    /** How much of {@link #in} is what is left of lasting parts, which return slowly. */
    double lastingIn(int month, int channel) {
        return lasting[month * Channels.COUNT + channel];
    }

    /** The documented events whose conditions stand at {@code as of}. */
    EventTable standing() {
        return standing;
    }

    /** The number in {@link #standing} of a documented event, by index into {@code past()}, that is one of them. */
    int standing(int event) {
        return standingOf[event];
    }
}
