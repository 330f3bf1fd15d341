package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.internal.simulation.ParameterDraws;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.theory.Parameter;

/** Runs draw parameters from their distributions, and what is set holds. */
class DrawnParametersTest {

    private static double[] drawn(Tuned theory, ParameterPlan plan, String id, ParameterSetting... set) {
        var draws = ParameterDraws.of(theory.card(), plan, List.of(set), 7);
        return IntStream.range(0, draws.count()).mapToDouble(setting -> draws.values(setting).of(id)).toArray();
    }

    @Test
    void theMedianIsTheDefaultAndNineTenthsAreLikely() {
        var slides = drawn(new Tuned(), ParameterPlan.DRAWN, "slide");
        assertEquals(ParameterDraws.SETTINGS, slides.length);
        var sorted = Arrays.stream(slides).sorted().toArray();
        assertEquals(0.5, (sorted[63] + sorted[64]) / 2, 0.02);
        assertEquals(0.25, sorted[6], 0.03);
        assertEquals(1, sorted[121], 0.06);
        assertTrue(sorted[0] >= 0 && sorted[127] <= 2);
    }

    @Test
    void everySliceOfADistributionIsDrawnOnce() {
        var even = new Parameter("even", "Even", "share", 0, 0.5, 1, "made up").likely(0.2, 0.8);
        var sorted = Arrays.stream(drawn(new Tuned(List.of(even)), ParameterPlan.DRAWN, "even")).sorted().toArray();
        for (int i = 1; i < sorted.length; i++) {
            assertTrue(sorted[i] - sorted[i - 1] < 0.12, "no gap between " + sorted[i - 1] + " and " + sorted[i]);
        }
    }

    @Test
    void fixingOneParameterDisturbsNoOther() {
        var free = drawn(new Tuned(), ParameterPlan.DRAWN, "pull");
        var beside = drawn(new Tuned(), ParameterPlan.DRAWN, "pull", new ParameterSetting("Tuned", "slide", 0.3, 0.3));
        assertEquals(
                Arrays.stream(free).boxed().toList(), Arrays.stream(beside).boxed().toList());
        for (double slide : drawn(new Tuned(), ParameterPlan.DRAWN, "slide", new ParameterSetting("Tuned", "slide", 0.3, 0.3))) {
            assertEquals(0.3, slide);
        }
    }

    @Test
    void aRangeNarrowsAndFixedTakesItsMiddle() {
        var range = new ParameterSetting("Tuned", "slide", 1, 1.2);
        for (double slide : drawn(new Tuned(), ParameterPlan.DRAWN, "slide", range)) {
            assertTrue(slide > 0.85 && slide < 1.35, "slide " + slide);
        }
        assertEquals(1.1, drawn(new Tuned(), ParameterPlan.FIXED, "slide", range)[0]);
    }

    @Test
    void whatIsSetHoldsInScenarioBaselineAndReference() {
        var set = new ParameterPlan(false, List.of(new ParameterSetting("Tuned", "slide", 2, 2)));
        var usual = project(ParameterPlan.FIXED);
        var steep = project(set);
        for (var one : List.of(usual, steep)) {
            assertEquals(one.theories().getFirst().scenario(), one.theories().getFirst().reference());
        }
        assertTrue(political(steep) < political(usual) - 5);
    }

    @Test
    void drawingWidensTheBands() {
        var fixed = project(ParameterPlan.FIXED).theories().getFirst().scenario().of(Indicator.POLITICAL);
        var drawn = project(ParameterPlan.DRAWN).theories().getFirst().scenario().of(Indicator.POLITICAL);
        assertEquals(0, fixed.at(Quantile.Q95).last() - fixed.at(Quantile.Q05).last(), 1e-9);
        assertTrue(drawn.at(Quantile.Q95).last() - drawn.at(Quantile.Q05).last() > 5);
        assertNotEquals(fixed, drawn);
    }

    @Test
    void whatCannotBeSetIsRejected() {
        assertEquals("Theory Tuned has no parameter slope", rejected(new ParameterSetting("Tuned", "slope", 1, 1)));
        assertEquals("Parameter slide of Tuned lies in 0.0 to 2.0 points/month, not at 1.0 to 3.0",
                rejected(new ParameterSetting("Tuned", "slide", 1, 3)));
    }

    @Test
    void aComparisonNamesTheParametersThatDiffer() {
        var usual = new World().situation();
        var steep = usual.setting(List.of(new ParameterSetting("Tuned", "slide", 2, 2)));
        var comparison = Runs.completed(new Projector(2).compare(
                usual, steep, List.of(new Tuned()), new RunSettings(200, 7), Progress.SILENT)).theories().getFirst();
        var last = comparison.explanations().stream()
                .filter(one -> one.indicator() == Indicator.POLITICAL).toList().getLast();
        assertEquals(List.of("Assumed slide of Tuned"), last.statements().stream().map(Comparison.Statement::text).toList());
        assertTrue(last.total() > 5);
        assertEquals(last.total(), last.statements().getFirst().effect(), 1e-6);
    }

    private static String rejected(ParameterSetting setting) {
        var plan = new ParameterPlan(true, List.of(setting));
        return switch (outcome(plan)) {
            case Outcome.Rejected<ProjectionResult> rejected -> rejected.reason();
            case Outcome<ProjectionResult> other -> throw new AssertionError("not rejected but " + other);
        };
    }

    private static double political(ProjectionResult result) {
        return result.theories().getFirst().scenario().of(Indicator.POLITICAL).mean().last();
    }

    private static ProjectionResult project(ParameterPlan plan) {
        return Runs.completed(outcome(plan));
    }

    private static Outcome<ProjectionResult> outcome(ParameterPlan plan) {
        return new Projector(2).project(
                new World().situation(), List.of(new Tuned()), new RunSettings(256, 7).with(plan), Progress.SILENT);
    }
}
