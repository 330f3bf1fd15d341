package org.parallax.theory.kit.contract;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.LeaderInOffice;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;

/** Who governs in one run of a made-up situation: the documented leaders, then those whom events bring in. Belongs to one thread. */
final class SampleOffices {

    private static final int TERM_IN_YEARS = 5;

    private final Situation situation;
    private final Map<Side, LeaderInOffice> entered = new EnumMap<>(Side.class);
    private YearMonth now;

    SampleOffices(Situation situation) {
        this.situation = situation;
        this.now = situation.asOf();
    }

    /** Moves to a month. */
    void enter(YearMonth month) {
        now = month;
    }

    /** Lets an event of this month bring in a leader. */
    void change(Impact.NewLeader leader) {
        entered.put(leader.side(), new LeaderInOffice(
                leader.leaning(), leader.stances(), Optional.of(now), Optional.of(now.plusYears(TERM_IN_YEARS)), false));
    }

    LeaderInOffice of(Side side) {
        var leader = entered.get(side);
        return leader == null ? LeaderInOffice.of(situation, side, now) : leader;
    }

    int monthsInOffice(Side side) {
        return of(side).since().map(since -> (int) since.until(now, ChronoUnit.MONTHS))
                .orElse((int) situation.from().until(now, ChronoUnit.MONTHS));
    }

    /** A term whose end has passed is followed by one of the same leader. */
    int monthsLeft(Side side) {
        var scheduled = of(side).scheduledEnd();
        if (scheduled.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        var end = scheduled.get();
        while (end.isBefore(now)) {
            end = end.plusYears(TERM_IN_YEARS);
        }
        return (int) now.until(end, ChronoUnit.MONTHS);
    }
}
