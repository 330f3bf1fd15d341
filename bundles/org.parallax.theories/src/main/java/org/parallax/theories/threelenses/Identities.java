package org.parallax.theories.threelenses;

import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Side;

/**
 * What controversies, gestures and concessions have done to either nation's identity: part of it still sinking in, the rest
 * returning as whatever lasts does. Belongs to one path.
 */
final class Identities {

    private final Carrying rules;
    private final double[] sinking;
    private final double[] sunk;

    private Identities(Carrying rules, double[] sinking, double[] sunk) {
        this.rules = rules;
        this.sinking = sinking;
        this.sunk = sunk;
    }

    /** Those that nothing has touched. */
    static Identities untouched(Carrying rules) {
        int sides = Side.values().length;
        return new Identities(rules, new double[sides], new double[sides]);
    }

    /** The same, for a path of its own. */
    Identities copy() {
        return new Identities(rules, sinking.clone(), sunk.clone());
    }

    /**
     * Lets a controversy wound a side.
     *
     * @param points below 0, by which it worsens that side's view
     */
    void wound(int side, double points) {
        sinking[side] += rules.splitting() * points;
    }

    /** Lets a gesture be made while the giver's leader has this support, 0 to 1. */
    void receive(Deeds.Gesture gesture, double support) {
        double carried = rules.carried(support);
        sinking[gesture.giver().other().ordinal()] += rules.assuage() * carried * gesture.size();
        sinking[gesture.giver().ordinal()] -= rules.outrage() * (1 - carried) * gesture.size();
    }

    /** Lets a month pass. */
    void pass() {
        for (int side = 0; side < sunk.length; side++) {
            double sinks = rules.sinkingIn() * sinking[side];
            sinking[side] -= sinks;
            sunk[side] = Effect.KEPT * sunk[side] + sinks;
        }
    }

    /** What has sunk in on a side, in points. */
    double of(int side) {
        return sunk[side];
    }
}
