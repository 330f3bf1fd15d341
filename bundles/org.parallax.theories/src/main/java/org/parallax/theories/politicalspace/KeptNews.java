package org.parallax.theories.politicalspace;

import java.util.List;
import org.parallax.projection.situation.Channel;

/**
 * By how much more, or less, is left of good news than the record's pace would leave, since space holds it or lets it go.
 * Belongs to one path.
 */
final class KeptNews {

    /** The channels on which good news needs space. */
    static final List<Channel> CHANNELS = List.of(Channel.POLITICAL, Channel.SECURITY, Channel.RECONCILIATION);

    private static final int COUNT = CHANNELS.size();

    /** Below this many points nothing is left. */
    private static final double GONE = 1e-4;

    private final SpaceDeeds deeds;
    private final Welcome welcome;
    private final double[] kept;
    private final double[] usual;
    private final double[] shares;
    private final int[] running;
    private final double[] more = new double[COUNT];
    private int count;
    private boolean begun;

    KeptNews(SpaceDeeds deeds, Welcome welcome) {
        this.deeds = deeds;
        this.welcome = welcome;
        kept = new double[deeds.count() * COUNT];
        usual = new double[kept.length];
        shares = new double[deeds.count()];
        running = new int[deeds.count()];
    }

    /** Lets a month pass. */
    void pass() {
        if (!begun) {
            return;
        }
        for (int channel = 0; channel < COUNT; channel++) {
            more[channel] = 0;
        }
        int left = 0;
        for (int i = 0; i < count; i++) {
            if (fade(running[i])) {
                running[left++] = running[i];
            }
        }
        count = left;
    }

    /** Whether anything is left of an event. */
    private boolean fade(int event) {
        boolean left = false;
        for (int at = event * COUNT, channel = 0; channel < COUNT; at++, channel++) {
            kept[at] *= shares[event];
            usual[at] *= deeds.usual(event);
            more[channel] += kept[at] - usual[at];
            left |= kept[at] > GONE || usual[at] > GONE;
        }
        return left;
    }

    /**
     * Adds the good that an event does, at this weight. Where it has been running already, all that is left of it goes on at
     * the pace that this weight gives.
     */
    void add(int event, double weight) {
        shares[event] = welcome.kept(weight, deeds.usual(event));
        for (int at = event * COUNT, channel = 0; channel < COUNT; at++, channel++) {
            double points = weight * deeds.passing(event, channel);
            kept[at] += points;
            usual[at] += points;
        }
        begun = true;
        run(event);
    }

    private void run(int event) {
        for (int i = 0; i < count; i++) {
            if (running[i] == event) {
                return;
            }
        }
        running[count++] = event;
    }

    /** Whether there has been any yet. */
    boolean hasBegun() {
        return begun;
    }

    /** How much more is left on one of {@link #CHANNELS} than at the record's pace, in points. */
    double more(int channel) {
        return more[channel];
    }
}
