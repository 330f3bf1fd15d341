package org.parallax.theories.politicalspace;

import java.util.List;
import org.parallax.projection.situation.Channel;

/** Agreements that a campaign may still turn, and what is left of what campaigns took. Belongs to one path. */
final class Agreements {

    /** The channels on which an agreement can become a matter of a campaign. */
    static final List<Channel> CHANNELS = List.of(Channel.POLITICAL, Channel.RECONCILIATION);

    private static final int COUNT = CHANNELS.size();
    private static final int MONTHS = Campaign.LONGEST + 1;

    /** What was concluded in each of the last months, in a ring. */
    private final double[] concluded;

    /** What is to be turned next month, and in the month after. */
    private final double[] due;

    private final double[] taken;
    private int now;
    private boolean any;

    Agreements() {
        concluded = new double[MONTHS * COUNT];
        due = new double[Campaign.HANDOVER * COUNT];
        taken = new double[COUNT];
    }

    private Agreements(Agreements others) {
        concluded = others.concluded.clone();
        due = others.due.clone();
        taken = new double[COUNT];
        now = others.now;
        any = others.any;
    }

    /** Those that may still be turned, or are about to be; of what campaigns took before nothing. */
    Agreements pending() {
        return new Agreements(this);
    }

    /** Lets a month pass: what is due is turned. */
    void pass(Campaign campaign) {
        if (!any) {
            return;
        }
        now = (now + 1) % MONTHS;
        for (int channel = 0; channel < COUNT; channel++) {
            taken[channel] = campaign.kept() * taken[channel] + campaign.turn() * due[channel];
            due[channel] = due[COUNT + channel];
            due[COUNT + channel] = 0;
            concluded[now * COUNT + channel] = 0;
        }
    }

    /** Concludes one. */
    void conclude(int channel, double points) {
        concluded[now * COUNT + channel] += points;
        any = true;
    }

    /** Makes a matter of the campaign of whatever was concluded before this month. */
    void vote(Campaign campaign) {
        for (int age = 1; any && age <= campaign.window(); age++) {
            int then = (now + MONTHS - age) % MONTHS * COUNT;
            for (int channel = 0; channel < COUNT; channel++) {
                due[COUNT + channel] += concluded[then + channel];
                concluded[then + channel] = 0;
            }
        }
    }

    /** What is left on one of {@link #CHANNELS} of what campaigns took, in points. */
    double taken(int channel) {
        return taken[channel];
    }
}
