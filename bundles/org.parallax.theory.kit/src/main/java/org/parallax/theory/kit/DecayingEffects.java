package org.parallax.theory.kit;

import org.parallax.projection.situation.Effect;

/**
 * What is left of the events of an {@link EventTable}, as a theory weighed them. The passing part of an effect fades
 * at the event's pace, its lasting part at {@link Effect#KEPT}; the effects of a
 * condition stand in full until it is ended. Parts that fade at the same pace are kept as one sum, so that a month costs
 * the same however many events there were. Belongs to one path; allocates nothing after construction.
 */
public final class DecayingEffects {

    private final EventTable events;
    private final double[] shares;
    private final double[] shareOf;
    private final double[] left;
    private final double[] standing;
    private final boolean[] stands;
    private final double[] totals = new double[Channels.COUNT];
    private boolean fading;

    /**
     * @param shares what is left after a month, by pace
     * @param shareOf the same by pace and channel
     */
    DecayingEffects(EventTable events, double[] shares, double[] shareOf) {
        this.events = events;
        this.shares = shares;
        this.shareOf = shareOf;
        this.left = new double[Math.max(1, shares.length) * Channels.COUNT];
        this.standing = new double[events.conditions() * Channels.COUNT];
        this.stands = new boolean[events.conditions()];
    }

    /** Lets a month pass: whatever does not stand loses its share. */
    public void fade() {
        if (!fading) {
            return;
        }
        for (int at = 0; at < left.length; at++) {
            left[at] *= shareOf[at];
        }
        System.arraycopy(left, 0, totals, 0, totals.length);
        for (int at = totals.length, channel = 0; at < left.length; at++) {
            totals[channel] += left[at];
            channel = channel + 1 == Channels.COUNT ? 0 : channel + 1;
        }
        for (int condition = 0, at = 0; condition < stands.length; condition++) {
            for (int channel = 0; channel < Channels.COUNT; channel++, at++) {
                totals[channel] += standing[at];
            }
        }
    }

    /**
     * Adds an effect that counts in full this month, parted as the record parts the event's effect on that channel.
     *
     * @param event number in the table
     * @param points as the theory weighs them; of a condition they are remembered until it ends
     */
    public void add(int event, int channel, double points) {
        totals[channel] += points;
        int condition = events.condition(event);
        if (condition == EventTable.PASSING) {
            addFading(event, channel, points);
        } else {
            standing[condition * Channels.COUNT + channel] += points;
            stands[condition] = true;
        }
    }

    /**
     * Adds an effect of which nothing lasts, whatever the record says of its parts: it fades wholly at the event's pace.
     * For a theory that keeps what lasts itself.
     *
     * @param event number in the table; it begins no condition
     */
    public void addPassing(int event, int channel, double points) {
        totals[channel] += points;
        addFading(event, channel, points, 0);
    }

    /** Adds what is left of an effect so many months after it began to fade, and nothing of a part that never fades. */
    void addAged(int event, int channel, double points, long months) {
        double share = shares[events.pace(event)];
        double full = points * events.lastingShare(event, channel);
        double passing = share == 1 ? 0 : (points - full) * StrictMath.pow(share, months);
        double lasting = full * StrictMath.pow(Effect.KEPT, months);
        totals[channel] += passing + lasting;
        addFading(event, channel, passing, lasting);
    }

    /**
     * Ends a condition: what stands of it is parted and fades from the next {@link #fade} on. Does nothing to an event of
     * which nothing stands.
     */
    public void end(int event) {
        int condition = events.condition(event);
        if (condition == EventTable.PASSING || !stands[condition]) {
            return;
        }
        stands[condition] = false;
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            int at = condition * Channels.COUNT + channel;
            addFading(event, channel, standing[at]);
            standing[at] = 0;
        }
    }

    private void addFading(int event, int channel, double points) {
        double lasting = points * events.lastingShare(event, channel);
        addFading(event, channel, points - lasting, lasting);
    }

    private void addFading(int event, int channel, double passing, double lasting) {
        left[events.pace(event) * Channels.COUNT + channel] += passing;
        if (lasting != 0) {
            left[events.lastingPace() * Channels.COUNT + channel] += lasting;
        }
        fading = true;
    }

    /** What is left of lasting parts on a channel, without those of conditions that stand. */
    double lasting(int channel) {
        return events.lastingPace() == EventTable.NO_PACE ? 0 : left[events.lastingPace() * Channels.COUNT + channel];
    }

    /** What is left on a channel. */
    public double total(int channel) {
        return totals[channel];
    }
}
