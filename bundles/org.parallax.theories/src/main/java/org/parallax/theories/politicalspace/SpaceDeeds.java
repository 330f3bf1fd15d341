package org.parallax.theories.politicalspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;
import org.parallax.projection.situation.Traits;

/** What each event of a list means to this theory. Immutable; numbered as the list. */
final class SpaceDeeds {

    /** What a gesture or a demand does to the other side's view where the record calls it moderate. */
    private static final double A_USUAL_WORD = 3.5;

    private static final int SIDES = Side.values().length;

    /** The side of a vote that is none. */
    private static final int NOBODY = -1;

    private static final Set<Deed> OPENINGS = Set.of(Deed.AGREEMENT, Deed.SUMMIT, Deed.CONCESSION);

    private final int numbered;
    private final boolean[] programmes;
    private final int[] votes;
    private final boolean[] campaigns;
    private final boolean[] needing;
    private final double[] words;
    private final double[] agreed;
    private final double[] passing;
    private final double[] usual;
    private final List<Happening> events;

    /**
     * Of these events.
     *
     * @param numbered the number that the first of them has where the scenario's events and the documented ones are told apart
     */
    SpaceDeeds(List<Happening> events, int numbered) {
        this.numbered = numbered;
        this.events = List.copyOf(events);
        int count = events.size();
        programmes = new boolean[count];
        votes = new int[count];
        campaigns = new boolean[count];
        needing = new boolean[count];
        words = new double[SIDES * count];
        agreed = new double[Agreements.CHANNELS.size() * count];
        passing = new double[KeptNews.CHANNELS.size() * count];
        usual = new double[count];
        for (int event = 0; event < count; event++) {
            compile(event, events.get(event));
        }
    }

    private void compile(int event, Happening happening) {
        var impact = happening.impact();
        var traits = impact.traits();
        programmes[event] = isProgramme(happening);
        votes[event] = isVote(happening) ? happening.actor().map(Side::ordinal).orElse(NOBODY) : NOBODY;
        campaigns[event] = isCampaign(happening);
        needing[event] = needsSpace(happening);
        happening.actor().ifPresent(by -> {
            double seen = impact.perceivedBy(by.other());
            words[SIDES * event + by.other().ordinal()] = isWord(traits, seen) ? seen / A_USUAL_WORD : 0;
        });
        boolean agreement = is(traits, Deed.AGREEMENT) && !traits.lowPolitics();
        for (int i = 0; agreement && i < Agreements.CHANNELS.size(); i++) {
            agreed[Agreements.CHANNELS.size() * event + i] = Math.max(0, impact.on(Agreements.CHANNELS.get(i)).points());
        }
        boolean fades = !impact.isCondition() && !impact.duration().fade().equals(Fade.NEVER);
        usual[event] = impact.duration().fade().monthlyShare();
        for (int i = 0; fades && i < KeptNews.CHANNELS.size(); i++) {
            passing[KeptNews.CHANNELS.size() * event + i] = Math.max(0, impact.on(KeptNews.CHANNELS.get(i)).passing());
        }
    }

    /** What the two do together, or one for the other, beside the hot issues. */
    private static boolean isProgramme(Happening event) {
        var traits = event.impact().traits();
        boolean together = event.isByBoth();
        return traits.lowPolitics()
                && (together && is(traits, Deed.PROGRAMME) || is(traits, Deed.AID) && (together || event.actor().isPresent()));
    }

    /**
     * What leaders must make something of: what they agree on, meet for or give away, and what a third state does. To take
     * back what one did oneself needs no space.
     */
    private static boolean needsSpace(Happening event) {
        var impact = event.impact();
        boolean opening = impact.traits().deed().filter(OPENINGS::contains).isPresent() && impact.ends().isEmpty();
        return !impact.traits().lowPolitics() && (opening || event.isByThirdState());
    }

    /** A vote over who leads, which by itself brings in nobody, costs nobody and favours nobody. */
    private static boolean isVote(Happening event) {
        var traits = event.impact().traits();
        return is(traits, Deed.VOTE) && event.actor().isPresent() && traits.about().equals(Set.of(Topic.LEADERSHIP))
                && traits.costlyTo().isEmpty() && traits.favours().isEmpty() && event.impact().leader().isEmpty();
    }

    /** A campaign that is told of in itself: over the past, at the other side's cost. */
    private static boolean isCampaign(Happening event) {
        var traits = event.impact().traits();
        return is(traits, Deed.VOTE) && traits.about().contains(Topic.HISTORY)
                && event.actor().filter(by -> traits.costlyTo().contains(by.other())).isPresent();
    }

    /** What is said to the other side: a gesture or concession that it likes, or a statement on dealing with it, liked or not. */
    private static boolean isWord(Traits traits, double seen) {
        return seen > 0 && (is(traits, Deed.GESTURE) || is(traits, Deed.CONCESSION))
                || is(traits, Deed.STATEMENT) && traits.about().contains(Topic.DIPLOMACY);
    }

    private static boolean is(Traits traits, Deed deed) {
        return traits.deed().equals(Optional.of(deed));
    }

    /** Whether the event lays by trust, and does politics no good at once. */
    boolean isProgramme(int event) {
        return programmes[event];
    }

    /** Whether the good that the event does on {@link KeptNews#CHANNELS} needs space. */
    boolean needsSpace(int event) {
        return needing[event];
    }

    /** Whether it is a vote over who leads a side. */
    boolean isVote(int side, int event) {
        return votes[event] == side;
    }

    /** Whether it brings a side a leader. */
    boolean bringsLeader(Side side, int event) {
        return events.get(event).impact().leader().filter(leader -> leader.side() == side).isPresent();
    }

    /** Adds to news of campaigns what harm the event does by itself, if it tells of one. */
    void addTo(CampaignNews news, int event) {
        var impact = events.get(event).impact();
        for (int i = 0; campaigns[event] && i < Agreements.CHANNELS.size(); i++) {
            var effect = impact.on(Agreements.CHANNELS.get(i));
            news.add(usual[event], i, -effect.passing());
            news.add(Effect.KEPT, i, -effect.lasting());
        }
    }

    /** The event's number among the scenario's and, after those, the documented ones, as a month numbers what ends in it. */
    int number(int event) {
        return numbered + event;
    }

    /** What the event says to a side: 1 for a gesture of usual size, −1 for a demand, 0 for what is neither. */
    double wordsTo(int side, int event) {
        return words[SIDES * event + side];
    }

    /** Whether the event concludes an agreement that a campaign may turn. */
    boolean isAgreement(int event) {
        return agreed(event, 0) > 0 || agreed(event, 1) > 0;
    }

    /** The good that an agreement does on one of {@link Agreements#CHANNELS}, as the record has it. */
    double agreed(int event, int channel) {
        return agreed[Agreements.CHANNELS.size() * event + channel];
    }

    /** The good that the event does on one of {@link KeptNews#CHANNELS} and that passes, in points; 0 of a condition. */
    double passing(int event, int channel) {
        return passing[KeptNews.CHANNELS.size() * event + channel];
    }

    /** The share of that which is left after a month at the record's pace. */
    double usual(int event) {
        return usual[event];
    }

    /** How many events there are. */
    int count() {
        return usual.length;
    }
}
