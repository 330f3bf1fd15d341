package org.parallax.projection.situation;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * One term of a party's leader, as far as it was known at the situation's {@code as of}.
 *
 * @param end the month the term ended, empty when it had not ended by {@code as of}
 * @param scheduledEnd the month it was due to end, when an end is fixed in advance
 * @param stances by issue id
 */
public record LeaderTerm(
        String leader,
        String name,
        Side side,
        YearMonth start,
        Optional<YearMonth> end,
        Optional<YearMonth> scheduledEnd,
        Leaning leaning,
        Map<String, Stance> stances) {

    public LeaderTerm {
        stances = Map.copyOf(stances);
    }
}
