package org.parallax.theory.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Issue;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Traits;

/**
 * Events compiled to plain numbers, so that a path looks nothing up by name. Immutable; events are numbered
 * as in the list they come from.
 */
public final class EventTable {

    /** The issue of an event that is over none. */
    public static final int NO_ISSUE = -1;

    /** The condition of an event that begins none. */
    static final int PASSING = -1;

    /** The pace of lasting parts where there are none. */
    static final int NO_PACE = -1;

    private final double[] impacts;
    private final double[] lastingShares;
    private final int[] paces;
    private final int[] issues;
    private final int[] conditions;
    private final boolean[] lowPolitics;
    private final List<Happening> happenings;
    private final double[] shares;
    private final double[] shareOf;
    private final int lastingPace;
    private final int standing;

    private EventTable(List<Happening> events, List<Issue> known) {
        int count = events.size();
        happenings = List.copyOf(events);
        impacts = new double[count * Channels.COUNT];
        lastingShares = new double[impacts.length];
        paces = new int[count];
        issues = new int[count];
        conditions = new int[count];
        lowPolitics = new boolean[count];
        // Without a lasting part there is no such pace, which would cost every month of every run.
        boolean lasts = events.stream().anyMatch(EventTable::hasLastingPart);
        shares = DoubleStream.concat(
                        lasts ? DoubleStream.of(Effect.KEPT) : DoubleStream.empty(),
                        events.stream().mapToDouble(EventTable::monthlyShare))
                .sorted()
                .distinct()
                .toArray();
        shareOf = IntStream.range(0, Math.max(1, shares.length) * Channels.COUNT)
                .mapToDouble(at -> shares.length == 0 ? 0 : shares[at / Channels.COUNT])
                .toArray();
        lastingPace = lasts ? Arrays.binarySearch(shares, Effect.KEPT) : NO_PACE;
        var ids = known.stream().map(Issue::id).toList();
        int begun = 0;
        for (int event = 0; event < count; event++) {
            compile(event, events.get(event), ids);
            conditions[event] = events.get(event).impact().isCondition() ? begun++ : PASSING;
        }
        standing = begun;
    }

    /** The scenario's events, numbered as {@code storyline().events()}. */
    public static EventTable ofStoryline(Situation situation) {
        return new EventTable(situation.storyline().happenings(), situation.issues());
    }

    /** The documented events, numbered as {@code past()}. */
    public static EventTable ofPast(Situation situation) {
        var events = situation.past().stream().map(past -> past.event());
        return new EventTable(events.toList(), situation.issues());
    }

    /** The documented events whose conditions stand at {@code as of}, in the order of {@code past()}. */
    static EventTable ofStanding(Situation situation) {
        var events = situation.past().stream().filter(past -> past.stands()).map(past -> past.event());
        return new EventTable(events.toList(), situation.issues());
    }

    private void compile(int event, Happening happening, List<String> ids) {
        var impact = happening.impact();
        int at = event * Channels.COUNT;
        for (var channel : Channel.values()) {
            var effect = impact.on(channel);
            impacts[at + channel.ordinal()] = effect.points();
            lastingShares[at + channel.ordinal()] = effect.lastingShare();
        }
        paces[event] = Arrays.binarySearch(shares, monthlyShare(happening));
        issues[event] = happening.issue().map(ids::indexOf).orElse(NO_ISSUE);
        lowPolitics[event] = impact.traits().lowPolitics();
    }

    private static boolean hasLastingPart(Happening event) {
        return Stream.of(Channel.values()).anyMatch(channel -> event.impact().on(channel).lastingShare() > 0);
    }

    private static double monthlyShare(Happening event) {
        return event.impact().duration().fade().monthlyShare();
    }

    /** Signed points of an event on a channel of {@link Channels}, before any theory weighs them. */
    public double impact(int event, int channel) {
        return impacts[event * Channels.COUNT + channel];
    }

    /** Index into the situation's issues, or {@link #NO_ISSUE}. */
    public int issue(int event) {
        return issues[event];
    }

    /** What the event's kind is about, what sort of deed it is, whom it costs and favours. */
    public Traits traits(int event) {
        return happenings.get(event).impact().traits();
    }

    /** The party that does it; empty for an event of both, or of a third state. */
    public Optional<Side> actor(int event) {
        return happenings.get(event).actor();
    }

    /** The state that does it, a party or not; empty for an event of both. */
    public Optional<String> actingState(int event) {
        return happenings.get(event).actingState();
    }

    /** Whether the event is insulated from the hot issues. */
    public boolean lowPolitics(int event) {
        return lowPolitics[event];
    }

    /** A record of these events' effects, empty as yet. */
    public DecayingEffects effects() {
        return new DecayingEffects(this, shares, shareOf);
    }

    /** The share of an event's effect on a channel that is lasting, 0 to 1. */
    double lastingShare(int event, int channel) {
        return lastingShares[event * Channels.COUNT + channel];
    }

    /** The number of the pace at which an event's passing part fades. */
    int pace(int event) {
        return paces[event];
    }

    /** The number of the pace at which lasting parts go back, or {@link #NO_PACE} if no event has one. */
    int lastingPace() {
        return lastingPace;
    }

    /** The number of the condition that an event begins, or {@link #PASSING}. */
    int condition(int event) {
        return conditions[event];
    }

    /** How many events there are. */
    int count() {
        return paces.length;
    }

    /** How many of the events begin a condition. */
    int conditions() {
        return standing;
    }
}
