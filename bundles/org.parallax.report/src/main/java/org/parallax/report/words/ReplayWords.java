package org.parallax.report.words;

import java.util.List;
import org.parallax.backtest.result.ReplayOutcome;
import org.parallax.backtest.result.ReplayOutcome.Expected;
import org.parallax.backtest.result.Scored;

/** Replays of documented periods in words: what was read, and which expectations a theory missed. */
public final class ReplayWords {

    /** What a replay is. */
    public static final String WHAT = "Of these periods the documents say how relations moved. Each is projected from the month before, with"
            + " everything documented after it; a hit is a change of at least half a point the way that the documents say, and “gone” is"
            + " one of which less than half is left. The aftermath is read at least seven months after the last event named.";

    private ReplayWords() {}

    /** {@code onset} or {@code aftermath}. */
    public static String read(boolean aftermath) {
        return aftermath ? "aftermath" : "onset";
    }

    /** What the documents say: {@code up}, {@code down} or {@code gone}. */
    public static String expected(Expected expected) {
        return ScoreWords.id(expected);
    }

    /** What was expected to be missed, as the pre-registration has it, and what came of it. */
    public static String expectedMisses(List<ReplayOutcome> outcomes) {
        return "Expected to be missed, and said so beforehand: " + expectedMiss("2019 by CoercionCatalyst", "spiral2018", "CoercionCatalyst", outcomes)
                + "; " + expectedMiss("the months after March 2023 by ThreeLenses", "summits2023", "ThreeLenses", outcomes) + ".";
    }

    private static String expectedMiss(String what, String replay, String theory, List<ReplayOutcome> outcomes) {
        var read = outcomes.stream().filter(each -> each.replay().equals(replay) && each.theory().equals(theory) && !each.aftermath()).toList();
        long hits = read.stream().filter(ReplayOutcome::hit).count();
        var came = hits == read.size() ? "it was hit" : hits == 0 ? "it was missed" : "it was hit in part";
        return what + (read.isEmpty() ? " (not played)" : " (" + replay + " at the onset): " + came + ", " + count(read) + " readings");
    }

    /** Whether a theory reads exactly what the Kernel reads; not asked of the Kernel, nor without one. */
    public static boolean isAsKernel(ReplayOutcome outcome, List<ReplayOutcome> all) {
        return !outcome.theory().equals(Scored.KERNEL) && all.stream().anyMatch(each -> each.theory().equals(Scored.KERNEL)
                && each.replay().equals(outcome.replay()) && each.layers() == outcome.layers() && each.aftermath() == outcome.aftermath()
                && each.reading().equals(outcome.reading()) && each.change() == outcome.change());
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
