package org.parallax.theories.clash;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Issue;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;

/** Events as news: who is documented to see them how, over what, and what sort of deed they are. Immutable. */
final class NewsTable {

    /** The issue of an event that is over none. */
    static final int NO_ISSUE = -1;

    /** The giver of an event that is no gesture of one party. */
    static final int NOBODY = -1;

    private static final Set<Deed> OPENINGS = EnumSet.of(Deed.GESTURE, Deed.CONCESSION, Deed.AGREEMENT, Deed.SUMMIT);
    private static final Set<Deed> GESTURES = EnumSet.of(Deed.GESTURE, Deed.CONCESSION);

    /** Whose room an opening needs: an event of both needs the room of both, one of a third state that of neither. */
    private static final int BOTH = 2;

    private final double[] seen;
    private final int[] issues;
    private final int[] givers;
    private final int[] openers;
    private final boolean[] heardAndPassing;
    private final boolean[] lowPolitics;
    private final boolean[] wounding;

    NewsTable(List<Happening> events, List<Issue> known, IssueTable table) {
        int count = events.size();
        seen = new double[2 * count];
        issues = new int[count];
        givers = new int[count];
        openers = new int[count];
        heardAndPassing = new boolean[count];
        lowPolitics = new boolean[count];
        wounding = new boolean[count];
        var ids = known.stream().map(Issue::id).toList();
        for (int event = 0; event < count; event++) {
            var happening = events.get(event);
            issues[event] = happening.issue().map(ids::indexOf).orElse(NO_ISSUE);
            compile(event, happening, table);
        }
    }

    private void compile(int event, Happening happening, IssueTable table) {
        var impact = happening.impact();
        for (var side : Side.values()) {
            // Where nobody says how it is seen, the record lets both views move with politics: that is no news here.
            boolean documented = impact.effects().containsKey(Channel.viewBy(side));
            seen[2 * event + side.ordinal()] = documented ? impact.perceivedBy(side) : 0;
        }
        boolean heard = seen[2 * event] != 0 || seen[2 * event + 1] != 0;
        boolean passes = impact.duration() instanceof Duration.Passing(Fade fade) && !fade.equals(Fade.NEVER);
        heardAndPassing[event] = heard && passes;
        lowPolitics[event] = impact.traits().lowPolitics();
        var deed = impact.traits().deed();
        givers[event] = deed.filter(GESTURES::contains).flatMap(gesture -> happening.actor()).map(Side::ordinal).orElse(NOBODY);
        openers[event] = deed.filter(OPENINGS::contains).map(opening -> opener(happening)).orElse(NOBODY);
        int issue = issues[event];
        boolean touchy = issue != NO_ISSUE
                ? table.isDisputed(issue)
                : impact.traits().about().contains(Topic.HISTORY) || impact.traits().about().contains(Topic.TERRITORY);
        wounding[event] = touchy && heardAndPassing[event];
    }

    private static int opener(Happening event) {
        return event.actor().map(Side::ordinal).orElse(event.isByBoth() ? BOTH : NOBODY);
    }

    /** Points of news as a side is documented to see it; 0 where it takes no notice. */
    double seen(int event, int side) {
        return seen[2 * event + side];
    }

    /** How many events there are. */
    int count() {
        return issues.length;
    }

    /**
     * Whether good news of it is felt without the lasting part that the record gives it: a side takes notice of the event
     * and it passes, so that what lasts of it is for the images to say.
     */
    boolean leavesOutLastingGood(int event) {
        return heardAndPassing[event];
    }

    /** Index into the situation's issues, or {@link #NO_ISSUE}. */
    int issue(int event) {
        return issues[event];
    }

    /** The party that makes a gesture or concession, or {@link #NOBODY}. */
    int giver(int event) {
        return givers[event];
    }

    boolean isLowPolitics(int event) {
        return lowPolitics[event];
    }

    /** Whether bad news of it leaves an aftertaste: it touches the past or the islets, and passes. */
    boolean isWounding(int event) {
        return wounding[event];
    }

    /** The room that an opening to the other side has, 0 to 1; 1 for an event that is none. */
    double room(int event, LeadersInOffice leaders) {
        int opener = openers[event];
        if (opener == NOBODY) {
            return 1;
        }
        return opener == BOTH ? Math.min(leaders.room(0), leaders.room(1)) : leaders.room(opener);
    }
}
