package org.parallax.theory.kit;

import java.util.Arrays;
import java.util.List;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Issue;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;

/**
 * Events compiled to plain numbers, so that a path looks nothing up by name. Immutable; events are numbered
 * as in the list they come from.
 */
public final class EventTable {

    /** The issue of an event that is over none. */
    public static final int NO_ISSUE = -1;

    private final double[] impacts;
    private final int[] paces;
    private final int[] issues;
    private final boolean[] lowPolitics;
    private final double[] shares;

    private EventTable(List<Happening> events, List<Issue> known) {
        int count = events.size();
        impacts = new double[count * Channels.COUNT];
        paces = new int[count];
        issues = new int[count];
        lowPolitics = new boolean[count];
        shares = events.stream().mapToDouble(e -> e.impact().fade().monthlyShare()).sorted().distinct().toArray();
        var ids = known.stream().map(Issue::id).toList();
        for (int event = 0; event < count; event++) {
            compile(event, events.get(event), ids);
        }
    }

    /** The scenario's events, numbered as {@code storyline().events()}. */
    public static EventTable ofStoryline(Situation situation) {
        var events = situation.storyline().events().stream().map(planned -> planned.event());
        return new EventTable(events.toList(), situation.issues());
    }

    /** The documented events, numbered as {@code past()}. */
    public static EventTable ofPast(Situation situation) {
        var events = situation.past().stream().map(past -> past.event());
        return new EventTable(events.toList(), situation.issues());
    }

    private void compile(int event, Happening happening, List<String> ids) {
        var impact = happening.impact();
        int at = event * Channels.COUNT;
        for (var domain : Domain.values()) {
            impacts[at + Channels.field(domain)] = impact.on(domain);
        }
        for (var side : Side.values()) {
            impacts[at + Channels.view(side)] = impact.perceivedBy(side);
        }
        paces[event] = Arrays.binarySearch(shares, impact.fade().monthlyShare());
        issues[event] = happening.issue().map(ids::indexOf).orElse(NO_ISSUE);
        lowPolitics[event] = impact.lowPolitics();
    }

    /** Signed points of an event on a channel of {@link Channels}, before any theory weighs them. */
    public double impact(int event, int channel) {
        return impacts[event * Channels.COUNT + channel];
    }

    /** The event's pace, as {@link DecayingEffects#add} of {@link #effects()} takes it. */
    public int pace(int event) {
        return paces[event];
    }

    /** Index into the situation's issues, or {@link #NO_ISSUE}. */
    public int issue(int event) {
        return issues[event];
    }

    /** Whether the event is insulated from the hot issues. */
    public boolean lowPolitics(int event) {
        return lowPolitics[event];
    }

    /** A record of these events' effects, empty as yet. */
    public DecayingEffects effects() {
        return new DecayingEffects(shares, Channels.COUNT);
    }
}
