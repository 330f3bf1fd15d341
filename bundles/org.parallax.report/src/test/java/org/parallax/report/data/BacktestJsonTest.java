package org.parallax.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Link;
import org.parallax.backtest.result.Backtest;
import org.parallax.report.MadeBacktest;

/** The keys that others read the scores by. */
class BacktestJsonTest {

    private static final Set<String> KEYS = Set.of(
            "series", "theory", "mode", "arm", "layers", "horizon", "n", "episodes", "ceiling", "crps", "best", "skill", "skillLow",
            "skillHigh", "skillOverKernel", "coverage50", "coverage80", "coverage90", "leaveOneOut", "dm");

    private static Map<?, ?> read(Backtest backtest) {
        return (Map<?, ?>) Json.read(BacktestJson.of(backtest));
    }

    private static List<Map<?, ?>> list(Map<?, ?> of, String key) {
        return ((List<?>) of.get(key)).stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    @Test
    void everyScoreHasEveryKeyThatWasPromised() {
        var backtest = new MadeBacktest().made();
        var scores = list(read(backtest), "scores");
        assertEquals(backtest.scores().stream().filter(score -> !score.of().series().equals("pooled")).count(), scores.size());
        for (var score : scores) {
            assertTrue(score.keySet().containsAll(KEYS), () -> score.keySet().toString());
            assertEquals(Set.of("baseline", "crps"), ((Map<?, ?>) score.get("best")).keySet());
            assertEquals("none".equals(score.get("arm")) ? "blind" : "informed", score.get("mode"));
        }
        assertEquals(Set.of("none", "events", "leaders", "levels"), Set.copyOf(scores.stream().map(score -> score.get("arm")).toList()));
        assertEquals(Set.of("core", "chronicle"), Set.copyOf(scores.stream().map(score -> score.get("layers")).toList()));
    }

    @Test
    void pooledScoresStandApartWithoutAPart() {
        var pooled = list(read(new MadeBacktest().made()), "pooled");
        assertEquals(32, pooled.size());
        assertTrue(pooled.stream().allMatch(score -> score.get("series").equals("pooled") && !score.containsKey("part")));
    }

    @Test
    void refusalsSayWhy() {
        var refused = list(read(new MadeBacktest().made()), "refused");
        assertEquals(Set.of("series", "layers", "why"), refused.getFirst().keySet());
        assertEquals(2, refused.size());
    }

    @Test
    void valuesThatCouldNotBeScoredAreToldWithTheReason() {
        assertEquals(
                List.of(Map.of(
                        "series", MadeBacktest.POLL, "layers", "chronicle", "after", "2025-12", "last", "2026-06", "values", 1.0,
                        "why", "the record with its layers ends there")),
                list(read(new MadeBacktest().made()), "unscored"));
        assertEquals(List.of(), list(read(new MadeBacktest().replaysOnly().made()), "unscored"));
    }

    @Test
    void theThreeEndpointsAreThereEvenWhereNothingWasScored() {
        var primary = list(read(new MadeBacktest().replaysOnly().made()), "primary");
        assertEquals(List.of("P1", "P2", "P3"), primary.stream().map(each -> each.get("id")).toList());
        assertEquals(Set.of("not scored"), Set.copyOf(primary.stream().map(each -> each.get("outcome")).toList()));
    }

    @Test
    void aSmallNumberKeepsItsFigures() {
        var small = new MadeBacktest().replaysOnly().made();
        var linked = new Backtest(small.basis(), List.of(), List.of(
                new Link("a", Layers.CORE, "societal", -1, 0.000012345678, new Link.Basis(3, 1, 2, Double.NaN))), List.of(), List.of(), List.of(), List.of());
        var text = BacktestJson.of(linked);
        assertTrue(text.contains("\"scale\": 0.0000123457"), text);
        assertTrue(text.contains("\"fitted\": null"), text);
    }

    @Test
    void anEndpointOfAnotherBackTestSaysWhyItIsNone() {
        var json = BacktestJson.of(new MadeBacktest().runs(100).made());
        assertTrue(json.contains("Not scored: this back-test is of 100 runs, not 1000."), json);
    }
}
