package org.parallax.backtest.registered;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.registered.EndpointOutcome.Verdict;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.backtest.result.Scored;

class EndpointOutcomeTest {

    private static final Estimate OTHER = MadeScores.around(-0.9);

    private static Score visitors(Layers layers, Arm arm, int horizon, double skill) {
        return MadeScores.score(MadeScores.of("tourism_kor_to_jpn", Scored.POOL, arm, layers, horizon), MadeScores.around(skill), OTHER);
    }

    private static List<EndpointOutcome> of(Score... scores) {
        return EndpointOutcome.of(MadeScores.backtest(List.of(scores), List.of()));
    }

    private static Verdict first(Score... scores) {
        return of(scores).getFirst().verdict();
    }

    @Test
    void theWholeIntervalDecides() {
        assertEquals(Verdict.SHOWN, first(visitors(Layers.CORE, Arm.EVENTS, 6, 0.06)));
        assertEquals(Verdict.NOT_SHOWN, first(visitors(Layers.CORE, Arm.EVENTS, 6, 0.04)));
        assertEquals(Verdict.NOT_SHOWN, first(visitors(Layers.CORE, Arm.EVENTS, 6, 0.05)), "a bound at 0 is not above it");
        assertEquals(Verdict.REFUTED, first(visitors(Layers.CORE, Arm.EVENTS, 6, -0.06)));
    }

    @Test
    void nothingElseIsTakenForIt() {
        assertEquals(Verdict.NOT_SCORED, first(visitors(Layers.CORE, Arm.EVENTS, 12, 0.5)));
        assertEquals(Verdict.NOT_SCORED, first(visitors(Layers.CORE, Arm.NONE, 6, 0.5)));
        assertEquals(Verdict.NOT_SCORED, first(MadeScores.score(
                MadeScores.of("tourism_kor_to_jpn", Scored.KERNEL, Arm.EVENTS, Layers.CORE, 6), MadeScores.around(0.5), OTHER)));
    }

    @Test
    void withAndWithoutLayersMustSayTheSame() {
        var outcome = of(visitors(Layers.CORE, Arm.EVENTS, 6, 0.01), visitors(Layers.CHRONICLE, Arm.EVENTS, 6, 0.2)).getFirst();
        assertEquals(List.of(Verdict.NOT_SHOWN, Verdict.SHOWN), outcome.findings().stream().map(EndpointOutcome.Finding::verdict).toList());
        assertEquals(Verdict.NOT_SHOWN, outcome.verdict(), "the better one was picked");
    }

    @Test
    void eachIsMeasuredAgainstWhatWasSaid() {
        var pooled = MadeScores.score(MadeScores.of(Endpoint.POOLED, Scored.POOL, Arm.EVENTS, Layers.CHRONICLE, 6), OTHER, MadeScores.around(0.1));
        var affinity = MadeScores.score(
                MadeScores.of("affinity_japan_to_korea", "ClashOfRealities", Arm.EVENTS, Layers.CHRONICLE, 6), OTHER, MadeScores.around(0.1));
        assertEquals(List.of(Verdict.NOT_SCORED, Verdict.SHOWN, Verdict.SHOWN),
                of(pooled, affinity).stream().map(EndpointOutcome::verdict).toList());
    }

    /** One theory and few runs are another back-test, whatever their intervals. */
    @Test
    void onlyTheBackTestThatWasFixedHasEndpoints() {
        var pooled = MadeScores.score(MadeScores.of(Endpoint.POOLED, Scored.POOL, Arm.EVENTS, Layers.CHRONICLE, 6), OTHER, MadeScores.around(0.1));
        var scores = List.of(visitors(Layers.CORE, Arm.EVENTS, 6, 0.06), pooled);
        var few = EndpointOutcome.of(MadeScores.backtest(List.of("Kernel", "ThreeLenses"), MadeScores.SERIES, 100, 7, scores, List.of()));
        few.forEach(outcome -> assertEquals(Verdict.NOT_SCORED, outcome.verdict(), outcome.endpoint().name()));
        assertEquals(
                List.of("without the theories ClashOfRealities, CoercionCatalyst, PoliticalSpace, QuasiAlliance, TechnologyRivalry",
                        "of 100 runs, not 1000", "with seed 7, not 1"),
                few.getFirst().why());
        var more = new ArrayList<>(MadeScores.THEORIES);
        more.add("Mine");
        assertEquals(List.of("with Mine besides"), EndpointOutcome.of(MadeScores.backtest(more, MadeScores.SERIES, 1000, 1, scores, List.of())).getFirst().why());
    }

    @Test
    void thePooledOneNeedsAllItsSeries() {
        var pooled = MadeScores.score(MadeScores.of(Endpoint.POOLED, Scored.POOL, Arm.EVENTS, Layers.CHRONICLE, 6), OTHER, MadeScores.around(0.1));
        assertEquals(Verdict.SHOWN, of(pooled).get(1).verdict(), "a refused series counts as given");
        var one = EndpointOutcome.of(MadeScores.backtest(
                MadeScores.THEORIES, List.of("tourism_kor_to_jpn", "mine"), 1000, 1, List.of(pooled, visitors(Layers.CORE, Arm.EVENTS, 6, 0.06)), List.of()));
        assertEquals(List.of(Verdict.SHOWN, Verdict.NOT_SCORED, Verdict.NOT_SCORED), one.stream().map(EndpointOutcome::verdict).toList());
        assertEquals(
                List.of("without the series affinity_japan_to_korea, favourability_korea_to_japan, icews_jpn_to_kor_goldstein,"
                        + " icews_kor_to_jpn_goldstein, tourism_jpn_to_kor", "with mine pooled besides"),
                one.get(1).why());
        assertEquals(List.of("without a score of it"), one.get(2).why());
    }

    /** The page was written before anything was run; what is judged is what it says. */
    @Test
    void theyAreThoseOfThePage() throws IOException {
        var page = Files.readString(Path.of("docs/pre-registration.md"));
        Stream.of(Endpoint.P1, Endpoint.P3).forEach(endpoint -> assertEquals(1, page.lines()
                .filter(line -> line.startsWith("| " + endpoint + " |") && line.contains("`" + endpoint.series() + "`")
                        && line.contains("| 6 months |") && line.contains("events") && line.endsWith("| above 0 |"))
                .count(), endpoint.name()));
        assertEquals(1, page.lines().filter(line -> line.startsWith("| P2 | all series but the control, pooled |") && line.contains("over the Kernel")).count());
    }
}
