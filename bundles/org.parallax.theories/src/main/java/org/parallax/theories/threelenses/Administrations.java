package org.parallax.theories.threelenses;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.situation.LeaderInOffice;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;

/**
 * The parties whose leaders govern for a fixed term, and who governs them when a projection begins. Immutable.
 *
 * @param governed by party, in the order of {@link Side}
 */
record Administrations(List<Governed> governed) {

    /** Months in office of one who only acts for a leader. */
    static final int UNKNOWN = -1;

    /**
     * One party.
     *
     * @param share of the term's cycle that it makes: 0 without fixed terms, a half where both have them
     * @param atOutset months in office of the leader at {@code as of}, or {@link #UNKNOWN}
     * @param atFirst the same in the first projected month
     */
    record Governed(Side side, double share, int atOutset, int atFirst) {}

    /** Those of a situation. */
    static Administrations of(Situation situation) {
        long fixed = Stream.of(Side.values()).filter(side -> hasFixedTerms(situation, side)).count();
        return new Administrations(Stream.of(Side.values())
                .map(side -> new Governed(
                        side, hasFixedTerms(situation, side) ? 1.0 / fixed : 0,
                        monthsInOffice(situation, side, 0), monthsInOffice(situation, side, 1)))
                .toList());
    }

    /** Whether any leader of a party so far has had an end that was fixed in advance. */
    private static boolean hasFixedTerms(Situation situation, Side side) {
        return situation.leaders().stream().anyMatch(
                term -> term.side() == side && !term.start().isAfter(situation.asOf()) && term.scheduledEnd().isPresent());
    }

    private static int monthsInOffice(Situation situation, Side side, int monthsLater) {
        var month = situation.asOf().plusMonths(monthsLater);
        var leader = LeaderInOffice.of(situation, side, month);
        return leader.acting()
                ? UNKNOWN
                : leader.since().map(since -> (int) since.until(month, ChronoUnit.MONTHS)).orElse(UNKNOWN);
    }

    /** The points of the cycle at {@code as of}. */
    double cycleAtOutset(Leadership leadership) {
        double points = 0;
        for (var party : governed) {
            points += party.atOutset() == UNKNOWN ? 0 : party.share() * leadership.cycle(party.atOutset());
        }
        return points;
    }

    /** Whether one party's leaders make a cycle. */
    boolean isCyclic(Side side) {
        return governed.get(side.ordinal()).share() > 0;
    }
}
