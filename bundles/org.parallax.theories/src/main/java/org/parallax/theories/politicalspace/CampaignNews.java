package org.parallax.theories.politicalspace;

import java.util.Arrays;

/**
 * What is left of the harm that news of campaigns did by itself, as the record has it: kept by pace, since each fades at its
 * own. Belongs to one path.
 */
final class CampaignNews {

    private static final int COUNT = Agreements.CHANNELS.size();

    private double[] paces;
    private double[] left;

    /** None as yet. */
    CampaignNews() {
        this(new double[0], new double[0]);
    }

    private CampaignNews(double[] paces, double[] left) {
        this.paces = paces;
        this.left = left;
    }

    /** As much as is left of other news. */
    CampaignNews(CampaignNews other) {
        this(other.paces.clone(), other.left.clone());
    }

    /** Lets a month pass. */
    void pass() {
        for (int at = 0; at < left.length; at++) {
            left[at] *= paces[at / COUNT];
        }
    }

    /**
     * Adds harm.
     *
     * @param pace the share of it that is left after a month
     * @param points of harm, 0 or more
     */
    void add(double pace, int channel, double points) {
        if (points > 0) {
            int at = at(pace);
            left[COUNT * at + channel] += points;
        }
    }

    private int at(double pace) {
        for (int at = 0; at < paces.length; at++) {
            if (paces[at] == pace) {
                return at;
            }
        }
        paces = Arrays.copyOf(paces, paces.length + 1);
        left = Arrays.copyOf(left, left.length + COUNT);
        paces[paces.length - 1] = pace;
        return paces.length - 1;
    }

    /** What is left on one of {@link Agreements#CHANNELS}, in points, 0 or more. */
    double left(int channel) {
        double sum = 0;
        for (int at = channel; at < left.length; at += COUNT) {
            sum += left[at];
        }
        return sum;
    }
}
