package org.parallax.theories.technology;

/**
 * How far contracts threaten either side's technological standing: lives through documented and projected months by the
 * same rules. Belongs to one path.
 */
final class Rivals {

    private final Overlap rules;
    private final double pace;
    private final double[] overlap = new double[2];
    private final double[] felt = new double[2];
    private double coordination;

    /** Two who have no contract yet. */
    Rivals(Overlap rules, double pace) {
        this.rules = rules;
        this.pace = pace;
    }

    /** Two who go on from where others stand. */
    Rivals(Rivals other) {
        this(other.rules, other.pace);
        System.arraycopy(other.overlap, 0, overlap, 0, 2);
        System.arraycopy(other.felt, 0, felt, 0, 2);
        coordination = other.coordination;
    }

    /** Enters a month: overlap and coordination fade. */
    void enter() {
        double kept = 1 - rules.fading();
        overlap[0] *= kept;
        overlap[1] *= kept;
        coordination *= kept;
    }

    /** Contracts of this size threaten a side. */
    void threaten(int side, double size) {
        overlap[side] += (1 - coordination) * size;
    }

    /** The two coordinate what they do. */
    void coordinate() {
        double left = 1 - rules.coordination();
        overlap[0] *= left;
        overlap[1] *= left;
        coordination += rules.coordination() * (1 - coordination);
    }

    /** Ends the month: what rivalry there is is felt a little more. */
    void settle() {
        felt[0] += pace * (rules.rivalry(overlap[0]) - felt[0]);
        felt[1] += pace * (rules.rivalry(overlap[1]) - felt[1]);
    }

    /** The rivalry that a side feels, 0 to 1. */
    double felt(int side) {
        return felt[side];
    }

    /** The rivalry of the side that feels it more, 0 to 1. */
    double felt() {
        return Math.max(felt[0], felt[1]);
    }
}
