package org.parallax.theories.politicalspace;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.projection.situation.LeaderInOffice;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.theory.kit.DocumentedMonth;
import org.parallax.theory.kit.SupportAtHome;

/**
 * The documented months that space, trust and agreements live through, as plain numbers, so that any setting of the
 * parameters goes through them quickly. Immutable.
 */
final class PastSpace {

    /** What was done together longer ago lays by no trust, whatever the setting, so that the distant past costs nothing. */
    private static final int TRUST = 240;

    /** Words that are older are forgotten, and agreements that are older are in no campaign. */
    private static final int WORDS = Campaign.LONGEST;

    /** Space settles within it. */
    private static final int SETTLING = 12;

    private final SpaceDeeds deeds;
    private final PastMonth[] months;
    private final Offices offices = Offices.unknown();

    /**
     * A documented month.
     *
     * @param begin the first of its events
     * @param end the first of those after it
     * @param ended what ends in it, by {@link SpaceDeeds#number}
     */
    private record PastMonth(PastLeader first, PastLeader second, int begin, int end, List<Integer> ended) {}

    /**
     * @param takes whether he takes office in that month
     * @param acts whether he only acts for a leader
     */
    private record PastLeader(boolean takes, double support, int monthsLeft, boolean acts) {}

    PastSpace(Situation situation, SupportAtHome support) {
        deeds = new SpaceDeeds(
                situation.past().stream().map(past -> past.event()).toList(), situation.storyline().events().size());
        var from = from(situation);
        var lived = new ArrayList<PastMonth>();
        var month = new DocumentedMonth(situation);
        while (month.next()) {
            var first = leader(month, Side.FIRST, support);
            var second = leader(month, Side.SECOND, support);
            if (!month.now().isBefore(from)) {
                int begin = month.eventCount() == 0 ? 0 : month.event(0);
                lived.add(new PastMonth(first, second, begin, begin + month.eventCount(),
                        IntStream.range(0, month.endingCount()).mapToObj(month::ending).toList()));
            }
        }
        if (lived.isEmpty()) {
            lived.add(new PastMonth(atAsOf(situation, Side.FIRST, support), atAsOf(situation, Side.SECOND, support), 0, 0, List.of()));
        }
        months = lived.toArray(PastMonth[]::new);
    }

    /** The month from which on the past matters. */
    private YearMonth from(Situation situation) {
        var past = situation.past();
        var trusted = IntStream.range(0, deeds.count()).filter(deeds::isProgramme).mapToObj(event -> past.get(event).month())
                .filter(month -> !month.isBefore(situation.asOf().minusMonths(TRUST)));
        return Stream.concat(trusted, Stream.of(situation.asOf().minusMonths(WORDS)))
                .min(YearMonth::compareTo).orElseThrow().minusMonths(SETTLING);
    }

    private PastLeader leader(DocumentedMonth month, Side side, SupportAtHome support) {
        boolean acts = month.isActing(side);
        return new PastLeader(
                offices.taken(month, side, acts), support.of(side).in(month), month.monthsLeft(side), acts);
    }

    private PastLeader atAsOf(Situation situation, Side side, SupportAtHome support) {
        var inOffice = LeaderInOffice.of(situation, side, situation.asOf());
        int left = inOffice.scheduledEnd()
                .map(end -> (int) situation.asOf().until(end, ChronoUnit.MONTHS)).orElse(Integer.MAX_VALUE);
        int passed = inOffice.since().map(since -> (int) since.until(situation.asOf(), ChronoUnit.MONTHS)).orElse(0);
        boolean takes = offices.taken(side, passed, inOffice.acting());
        return new PastLeader(takes, support.of(side).documented(situation), left, inOffice.acting());
    }

    /** Who governs when a projection of the situation begins. */
    Offices offices(Situation situation) {
        return Offices.from(offices, situation);
    }

    /** How things stand at {@code as of}. */
    SpaceState livedThrough(SpaceRules rules) {
        var state = new SpaceState(rules);
        state.takeOffice(0, months[0].first.support, months[0].first.monthsLeft);
        state.takeOffice(1, months[0].second.support, months[0].second.monthsLeft);
        for (var month : months) {
            state.pass();
            govern(state, 0, month.first);
            govern(state, 1, month.second);
            if (month.first.takes || month.second.takes) {
                state.takeUp();
            }
            for (int event = month.begin; event < month.end; event++) {
                state.hear(deeds, event);
            }
            month.ended.forEach(state::end);
        }
        return state;
    }

    private static void govern(SpaceState state, int side, PastLeader leader) {
        if (leader.takes) {
            state.takeOffice(side, leader.support, leader.monthsLeft);
        } else {
            state.govern(side, leader.support, leader.monthsLeft, leader.acts);
        }
    }
}
