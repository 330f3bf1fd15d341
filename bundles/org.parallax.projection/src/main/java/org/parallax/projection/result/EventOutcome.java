package org.parallax.projection.result;

import java.time.YearMonth;
import java.util.Optional;

/**
 * How often a planned event happened.
 *
 * @param probability share of the runs counted in which it happened at least once, 0 to 1
 * @param first earliest month in which it happened in any of these runs; empty if it never did
 */
public record EventOutcome(
        String event, String title, double probability, Optional<YearMonth> first, Optional<YearMonth> last) {}
