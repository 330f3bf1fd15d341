package org.parallax.projection.situation;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * One term of a party's leader, as far as it was known at the situation's {@code as of}.
 *
 * @param leader the leader's name in the record
 * @param name the leader's name for people to read
 * @param stances by issue id
 */
public record LeaderTerm(
        String leader, String name, Side side, Tenure tenure, Leaning leaning, Map<String, Stance> stances) {

    public LeaderTerm {
        stances = Map.copyOf(stances);
    }

    /**
     * The time in office.
     *
     * @param start the month the term began
     * @param end the month the term ended, empty when it had not ended by {@code as of}
     * @param scheduledEnd the month it was due to end, when an end is fixed in advance
     */
    public record Tenure(YearMonth start, Optional<YearMonth> end, Optional<YearMonth> scheduledEnd) {}

    /** The month the term began. */
    public YearMonth start() {
        return tenure.start();
    }

    /** The month the term ended, empty when it had not ended by {@code as of}. */
    public Optional<YearMonth> end() {
        return tenure.end();
    }

    /** The month the term was due to end, when an end is fixed in advance. */
    public Optional<YearMonth> scheduledEnd() {
        return tenure.scheduledEnd();
    }
}
