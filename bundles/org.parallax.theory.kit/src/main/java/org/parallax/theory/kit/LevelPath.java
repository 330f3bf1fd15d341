package org.parallax.theory.kit;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Scope;

/**
 * The state of a path: for each of {@link Channels} what is left of documented and of planned events, noise, and slow
 * parts that a theory moves. Conditions that end in the run do so by themselves, with the weights that the theory gave
 * them when they began. Belongs to one path; allocates nothing after construction.
 *
 * <pre>
 * level = 50 + 50 q(base + residue + felt + Σ slow parts + noise)        at as of: the documented level
 * </pre>
 *
 * <p>Slow parts begin at 0: they are changes since {@code as of}. So a theory whose drivers have stood still for decades
 * moves nothing.
 */
public final class LevelPath {

    private static final int FADING = 0;
    private static final int RETURNING = 1;
    private static final int EVENTS = 2;
    private static final List<String> CAUSES = List.of("documented news fading", "lasting parts returning", Scope.EVENTS);

    private final PastResidue residue;
    private final ConditionEndings endings;
    private final Noise noise;
    private final DecayingEffects felt;
    private final double[] base;
    private final double[] slow;
    private final double[] shown = new double[Channels.COUNT];
    private int month;

    /**
     * A path at {@code as of}.
     *
     * @param base as {@link PastResidue#startFrom} gives it
     * @param slowParts how many slow parts the theory moves
     */
    public LevelPath(double[] base, PastResidue residue, EventTable events, Noise noise, int slowParts) {
        this.base = base;
        this.slow = new double[slowParts * Channels.COUNT];
        this.residue = residue;
        this.felt = events.effects();
        this.endings = new ConditionEndings(residue, events, felt);
        this.noise = noise;
    }

    /**
     * The names of causes for the card of a theory that has such a path: the documented past's own, with the conditions of it
     * that end; what is felt of planned events; then the slow parts'.
     */
    public static List<String> causes(String... slowParts) {
        return Stream.concat(CAUSES.stream(), Stream.of(slowParts)).toList();
    }

    /** Enters a month: effects fade, and the month's noise is drawn. */
    public void enter(MonthView view) {
        month++;
        endings.enter(view);
        felt.fade();
        noise.write(view, shown);
    }

    /**
     * Moves a slow part of a channel by a share of its distance to a target in points.
     *
     * @param part its number, from 0
     */
    public void settle(int part, int channel, double target, double share) {
        int at = part * Channels.COUNT + channel;
        slow[at] += share * (target - slow[at]);
    }

    /** Sets a slow part of a channel, in points. */
    public void set(int part, int channel, double points) {
        slow[part * Channels.COUNT + channel] = points;
    }

    /** A slow part of a channel, in points. */
    public double slow(int part, int channel) {
        return slow[part * Channels.COUNT + channel];
    }

    /**
     * What a channel stands at this month as far as it is moved yet, in points about neutral and but for noise. Read it
     * after {@link #enter}; before the first month it is what the channel stands at as of.
     */
    public double points(int channel) {
        double sum = base[channel] + residue.in(month, channel) + felt.total(channel) - endings.lost(channel);
        for (int part = 0; part < slow.length; part += Channels.COUNT) {
            sum += slow[part + channel];
        }
        return sum;
    }

    /** The effects of planned events; a theory adds to them. */
    public DecayingEffects felt() {
        return felt;
    }

    /** Writes this month's levels. */
    public void write(Levels levels) {
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            shown[channel] += base[channel] + residue.in(month, channel) + felt.total(channel);
        }
        if (endings.anyLost()) {
            for (int channel = 0; channel < Channels.COUNT; channel++) {
                shown[channel] -= endings.lost(channel);
            }
        }
        for (int part = 0; part < slow.length; part += Channels.COUNT) {
            for (int channel = 0; channel < Channels.COUNT; channel++) {
                shown[channel] += slow[part + channel];
            }
        }
        levels.setPoints(shown);
    }

    /** Says what the levels are made of, by the causes of {@link #causes}. */
    public void explain(PreparedTheory.Parts parts) {
        for (var channel : Channel.values()) {
            int number = channel.ordinal();
            double returning = residue.lastingIn(month, number);
            parts.add(FADING, channel,
                    base[number] + residue.in(month, number) - returning - endings.lost(number));
            parts.add(RETURNING, channel, returning);
            parts.add(EVENTS, channel, felt.total(number));
            for (int part = 0; part < slow.length / Channels.COUNT; part++) {
                parts.add(CAUSES.size() + part, channel, slow(part, number));
            }
        }
    }
}
