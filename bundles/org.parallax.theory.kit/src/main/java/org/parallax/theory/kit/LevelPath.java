package org.parallax.theory.kit;

import org.parallax.projection.situation.Level;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;

/**
 * The state of a path: for each of {@link Channels} a slow part that a theory moves, what is left of
 * documented and of planned events, and noise. Conditions that end in the run do so by themselves, with the weights
 * that the theory gave them when they began. Belongs to one path; allocates nothing after construction.
 *
 * <pre>
 * level = 50 + 50 q(slow + residue + felt + noise)        at as of: the documented level
 * </pre>
 */
public final class LevelPath {

    private final PastResidue residue;
    private final ConditionEndings endings;
    private final Noise noise;
    private final DecayingEffects felt;
    private final double[] slow;
    private final double[] unexplained = new double[Channels.COUNT];
    private final double[] change = new double[Channels.COUNT];
    private final double[] shown = new double[Channels.COUNT];
    private int month;

    /** A path at {@code as of}; {@code start} as {@link PastResidue#startFrom} gives it. */
    public LevelPath(double[] start, PastResidue residue, EventTable events, Noise noise) {
        this.slow = start.clone();
        this.residue = residue;
        this.felt = events.effects();
        this.endings = new ConditionEndings(residue, events, felt);
        this.noise = noise;
    }

    /** Enters a month: effects fade, and the month's noise is drawn. */
    public void enter(MonthView view) {
        month++;
        endings.enter(view);
        felt.fade();
        noise.move(view, unexplained, change);
    }

    /** Moves the slow part of a channel by a share of its distance to a target in points. */
    public void settle(int channel, double target, double share) {
        slow[channel] += share * (target - slow[channel]);
    }

    /** This month's unexplained change of a channel, in points. */
    public double unexplainedChange(int channel) {
        return change[channel];
    }

    /** The effects of planned events; a theory adds to them. */
    public DecayingEffects felt() {
        return felt;
    }

    /** Writes this month's levels. */
    public void write(Levels levels) {
        for (int channel = 0; channel < shown.length; channel++) {
            shown[channel] = Level.of(
                    slow[channel] + residue.in(month, channel) - endings.lost(channel) + felt.total(channel)
                            + unexplained[channel]);
        }
        Documented.write(shown, levels);
    }
}
