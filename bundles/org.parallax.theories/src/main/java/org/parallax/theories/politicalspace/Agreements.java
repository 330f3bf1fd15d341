package org.parallax.theories.politicalspace;

import java.util.Arrays;
import java.util.List;
import org.parallax.projection.situation.Channel;

/** Agreements that a campaign may still turn, and what is left of what campaigns took. Belongs to one path. */
final class Agreements {

    /** The channels on which an agreement can become a matter of a campaign. */
    static final List<Channel> CHANNELS = List.of(Channel.POLITICAL, Channel.RECONCILIATION);

    private static final int COUNT = CHANNELS.size();

    /** Of an agreement that no campaign has made its matter. */
    private static final int NOT_DUE = 0;

    private final double[] taken = new double[COUNT];

    /** Of each pending one: by which event it was concluded, how long ago, in how many months it is turned, and its points. */
    private int[] events;
    private int[] ages;
    private int[] due;
    private double[] points;
    private int count;

    Agreements() {
        events = new int[0];
        ages = new int[0];
        due = new int[0];
        points = new double[0];
    }

    private Agreements(Agreements others) {
        events = others.events.clone();
        ages = others.ages.clone();
        due = others.due.clone();
        points = others.points.clone();
        count = others.count;
    }

    /** Those that may still be turned, or are about to be; of what campaigns took before nothing. */
    Agreements pending() {
        return new Agreements(this);
    }

    /** Lets a month pass: what is due is turned. */
    void pass(Campaign campaign) {
        for (int channel = 0; channel < COUNT; channel++) {
            taken[channel] *= campaign.kept();
        }
        int left = 0;
        for (int at = 0; at < count; at++) {
            ages[at]++;
            boolean turned = due[at] != NOT_DUE && --due[at] == NOT_DUE;
            if (turned) {
                turn(at, campaign.turn());
            } else if (due[at] != NOT_DUE || ages[at] <= Campaign.LONGEST) {
                keep(at, left++);
            }
        }
        count = left;
    }

    private void turn(int at, double share) {
        for (int channel = 0; channel < COUNT; channel++) {
            taken[channel] += share * points[at * COUNT + channel];
        }
    }

    private void keep(int from, int to) {
        events[to] = events[from];
        ages[to] = ages[from];
        due[to] = due[from];
        System.arraycopy(points, from * COUNT, points, to * COUNT, COUNT);
    }

    /** Concludes what an event concludes, by {@link SpaceDeeds#number} of it. */
    void conclude(SpaceDeeds deeds, int event) {
        if (count == events.length) {
            events = Arrays.copyOf(events, count + 1);
            ages = Arrays.copyOf(ages, count + 1);
            due = Arrays.copyOf(due, count + 1);
            points = Arrays.copyOf(points, (count + 1) * COUNT);
        }
        events[count] = deeds.number(event);
        ages[count] = 0;
        due[count] = NOT_DUE;
        for (int channel = 0; channel < COUNT; channel++) {
            points[count * COUNT + channel] = deeds.agreed(event, channel);
        }
        count++;
    }

    /** Ends what an event concluded, by {@link SpaceDeeds#number} of it: there is nothing left to be turned. */
    void end(int event) {
        int left = 0;
        for (int at = 0; at < count; at++) {
            if (events[at] != event) {
                keep(at, left++);
            }
        }
        count = left;
    }

    /** Makes a matter of the campaign of whatever was concluded before this month. */
    void vote(Campaign campaign) {
        for (int at = 0; at < count; at++) {
            if (due[at] == NOT_DUE && ages[at] > 0 && ages[at] <= campaign.window()) {
                due[at] = Campaign.HANDOVER;
            }
        }
    }

    /** What is left on one of {@link #CHANNELS} of what campaigns took, in points. */
    double taken(int channel) {
        return taken[channel];
    }
}
