package org.parallax.backtest.replay;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.parallax.backtest.result.ReplayOutcome.Expected;

/**
 * A period of which documents say how relations moved.
 *
 * @param asOf the last month that a theory knows blind
 * @param onset what is read while the events are fresh
 * @param aftermath what is read more than half a year after the last of them, where the record goes so far
 */
public record Replay(String id, String title, YearMonth asOf, Stage onset, Optional<Stage> aftermath) {

    /** How many months after {@link #asOf} the last reading lies. */
    public int months() {
        return (int) asOf.until(aftermath.orElse(onset).month(), ChronoUnit.MONTHS);
    }

    /**
     * A month in which a replay is read.
     *
     * @param claims at least one
     */
    public record Stage(YearMonth month, List<Claim> claims) {

        public Stage {
            claims = List.copyOf(claims);
        }
    }

    /**
     * How documents say that an indicator moved.
     *
     * @param indicator its id as files spell it
     * @param ground at least one
     */
    public record Claim(String indicator, Expected expected, List<DocumentWords> ground) {

        public Claim {
            ground = List.copyOf(ground);
        }
    }

    /**
     * What a document says.
     *
     * @param source id of the source in the record
     * @param section where in it
     * @param words its own
     */
    public record DocumentWords(String source, String section, String words) {}
}
