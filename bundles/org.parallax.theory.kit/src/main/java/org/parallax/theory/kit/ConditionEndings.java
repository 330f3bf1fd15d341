package org.parallax.theory.kit;

import org.parallax.projection.theory.MonthView;

/**
 * Ends conditions on a path: those of planned events in its {@link DecayingEffects}, and those of documented events by
 * what they have lost against {@link PastResidue}, in which they stand. A condition counts in full in the month in which
 * it ends, so it is let go at the beginning of the next. Belongs to one path; allocates nothing after construction.
 */
final class ConditionEndings {

    private final PastResidue residue;
    private final EventTable standing;
    private final int planned;
    private final DecayingEffects felt;
    private final DecayingEffects scars;
    private final double[] full = new double[Channels.COUNT];
    private final int[] due;
    private int count;
    private boolean anyLost;

    ConditionEndings(PastResidue residue, EventTable events, DecayingEffects felt) {
        this.residue = residue;
        this.standing = residue.standing();
        this.planned = events.count();
        this.felt = felt;
        this.scars = standing.effects();
        this.due = new int[events.conditions() + standing.conditions()];
    }

    /** Moves to a month: what ended in the month before begins to fade, what ends in this one is noted. */
    void enter(MonthView view) {
        for (int i = 0; i < count; i++) {
            if (due[i] < planned) {
                felt.end(due[i]);
            } else {
                endPast(residue.standing(due[i] - planned));
            }
        }
        scars.fade();
        count = view.endingCount();
        for (int i = 0; i < count; i++) {
            due[i] = view.ending(i);
        }
    }

    private void endPast(int event) {
        anyLost = true;
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            double points = standing.impact(event, channel);
            full[channel] += points;
            scars.add(event, channel, points);
        }
        scars.end(event);
    }

    /** Whether any documented condition was ended so far. */
    boolean anyLost() {
        return anyLost;
    }

    /** The points that documented conditions, now ended, have lost on a channel. */
    double lost(int channel) {
        return full[channel] - scars.total(channel);
    }
}
