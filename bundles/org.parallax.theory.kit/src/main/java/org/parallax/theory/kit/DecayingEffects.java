package org.parallax.theory.kit;

import java.util.Arrays;

/**
 * What is left of past impacts. Impacts that fade at the same pace are kept as one sum, so that a month
 * costs the same however many events there were. Belongs to one path; allocates nothing after construction.
 */
public final class DecayingEffects {

    private final double[] shares;
    private final double[] left;
    private final double[] totals;
    private boolean empty = true;

    /**
     * No effects yet.
     *
     * @param shares what is left after a month, 0 to 1, one for each pace
     * @param channels how many things an impact can touch
     */
    public DecayingEffects(double[] shares, int channels) {
        this.shares = shares.clone();
        this.left = new double[shares.length * channels];
        this.totals = new double[channels];
    }

    /** Lets a month pass: every impact loses its share. */
    public void fade() {
        if (empty) {
            return;
        }
        int channels = totals.length;
        Arrays.fill(totals, 0);
        for (int pace = 0, at = 0; pace < shares.length; pace++) {
            double share = shares[pace];
            for (int channel = 0; channel < channels; channel++, at++) {
                left[at] *= share;
                totals[channel] += left[at];
            }
        }
    }

    /** Adds an impact that counts in full this month. */
    public void add(int pace, int channel, double points) {
        left[pace * totals.length + channel] += points;
        totals[channel] += points;
        empty = false;
    }

    /** What is left on a channel. */
    public double total(int channel) {
        return totals[channel];
    }
}
