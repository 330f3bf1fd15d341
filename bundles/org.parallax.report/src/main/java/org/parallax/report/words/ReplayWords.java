package org.parallax.report.words;

import java.util.List;
import org.parallax.backtest.result.ReplayOutcome;
import org.parallax.backtest.result.ReplayOutcome.Expected;

/** Replays of documented periods in words: what was read, and which expectations a theory missed. */
public final class ReplayWords {

    /** What a replay is. */
    public static final String WHAT = "Of these periods the documents say how relations moved. Each is projected from the month before, with"
            + " everything documented after it; a hit is a change of at least half a point the way that the documents say, and “gone” is"
            + " one of which less than half is left. The aftermath is read at least seven months after the last event named.";

    /** What was expected to be missed, as the pre-registration has it. */
    public static final String EXPECTED_MISSES = "Expected to be missed, and said so beforehand: 2019 by CoercionCatalyst, the months after"
            + " March 2023 by ThreeLenses.";

    private ReplayWords() {}

    /** {@code onset} or {@code aftermath}. */
    public static String read(boolean aftermath) {
        return aftermath ? "aftermath" : "onset";
    }

    /** What the documents say: {@code up}, {@code down} or {@code gone}. */
    public static String expected(Expected expected) {
        return ScoreWords.id(expected);
    }

    /** A reading and what came of it: {@code nakasone1983 political up (+0.2)}, with a plain hyphen for minus. */
    public static String told(ReplayOutcome outcome) {
        return outcome.replay() + " " + outcome.reading().indicator() + " " + expected(outcome.reading().expected()) + " ("
                + Numbers.signedTenths(outcome.change()) + ")";
    }

    /** How many are hits: {@code 9 of 13}; a dash for none read. */
    public static String count(List<ReplayOutcome> outcomes) {
        return outcomes.isEmpty() ? "–" : outcomes.stream().filter(ReplayOutcome::hit).count() + " of " + outcomes.size();
    }
}
