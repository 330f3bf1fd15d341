package org.parallax.report.words;

import java.util.ArrayList;
import java.util.List;
import org.parallax.backtest.registered.Endpoint;
import org.parallax.backtest.registered.EndpointOutcome;
import org.parallax.backtest.registered.EndpointOutcome.Finding;
import org.parallax.backtest.registered.EndpointOutcome.Verdict;

/** What was expected beforehand, and what came of it, in words. */
public final class EndpointWords {

    /** How an endpoint is judged. */
    public static final String JUDGED = "Each is judged by its 90 % interval: shown where the whole of it lies above 0, refuted where the"
            + " whole lies below, otherwise not shown. With and without the chronicle are judged apart, and an endpoint as a whole is what"
            + " both say. It is not scored where the back-test is another than the one that was fixed.";

    private EndpointWords() {}

    /** What is measured: {@code the pool over the best baseline on tourism_kor_to_jpn, informed by events, 6 months ahead}. */
    public static String measured(Endpoint endpoint) {
        return endpoint.theory() + " over " + ScoreWords.over(endpoint.measure()) + " on "
                + (endpoint.series().equals(Endpoint.POOLED) ? "all series but controls, pooled" : endpoint.series()) + ", " + ScoreWords.arm(Endpoint.ARM) + ", "
                + Endpoint.HORIZON + " months ahead";
    }

    /** What it was made of: {@code 181 values, 3 episodes}. */
    public static String basis(Finding finding) {
        return Numbers.figures(finding.n(), "value") + ", " + ScoreWords.episodes(finding.episodes());
    }

    /** All three in a sentence: {@code Of the three endpoints fixed beforehand one is shown and two are not shown.} */
    public static String sum(List<EndpointOutcome> outcomes) {
        var parts = new ArrayList<String>();
        for (var verdict : Verdict.values()) {
            long count = outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
            if (count > 0) {
                parts.add(Numbers.inWords(count) + (count == 1 ? " is " : " are ") + verdict.words());
            }
        }
        return "Of the " + Numbers.inWords(outcomes.size()) + " endpoints fixed beforehand " + Sentences.list(parts) + ".";
    }
}
