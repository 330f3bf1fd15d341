package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.at;
import static org.parallax.projection.World.between;
import static org.parallax.projection.World.impact;
import static org.parallax.projection.World.month;
import static org.parallax.projection.World.option;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Expectation;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Threshold;
import org.parallax.projection.theory.Theory;

class ProjectionRunTest {

    @Test
    void fansAgreeWithTheRuns() {
        var projection = Runs.project(new World().event("a", at(3)).situation(), 60);
        assertEquals(60, projection.samples().size());
        for (var indicator : Indicator.values()) {
            var values = projection.samples().stream()
                    .mapToDouble(path -> path.levels().get(indicator.ordinal()).at(10))
                    .sorted()
                    .toArray();
            var fan = projection.scenario().of(indicator);
            double median = (values[29] + values[30]) / 2;
            assertEquals(median, fan.at(Quantile.Q50).at(10), 0.2001);
            assertEquals(java.util.Arrays.stream(values).average().orElseThrow(), fan.mean().at(10), 1e-6);
        }
    }

    @Test
    void samplesAreTheSameRunsWhateverTheNumber() {
        var situation = new World().event("a", between(3, 9)).situation();
        assertEquals(Runs.project(situation, 60).samples(), Runs.project(situation, 900).samples());
        assertEquals(5, Runs.project(situation, 5).samples().size());
    }

    @Test
    void regimesShareTheRuns() {
        var centrist = new LeaderTerm(
                "L", "L", Side.FIRST, new LeaderTerm.Tenure(month(0), Optional.empty(), Optional.empty()),
                Leaning.CENTRIST, Map.of());
        var shares = Runs.project(new World().leader(centrist).situation(), 500).regimes();
        assertEquals(24, shares.size());
        for (var regime : shares) {
            assertEquals(1, regime.crisis() + regime.strained() + regime.stalemate() + regime.working()
                    + regime.rapprochement(), 1e-12);
        }
        assertEquals(1, shares.getFirst().crisis(), "levels of 50, 50, 10, 1 and 20 are a crisis");
    }

    @Test
    void expectationsAreSharesOfRuns() {
        var situation = new World()
                .expect(expectation(Threshold.above(Indicator.SECURITY, 49), 5, 0.5))
                .expect(expectation(Threshold.above(Indicator.SECURITY, 50), 5, 0.5))
                .expect(expectation(Threshold.above(Indicator.POLITICAL, 50), 5, 0.4))
                .expect(expectation(Threshold.above(Indicator.SECURITY, 49), 50, 0.5))
                .situation();
        var outcomes = Runs.project(situation, 2000).outcomes();
        assertEquals(1, outcomes.get(0).probability());
        assertTrue(outcomes.get(0).met());
        assertEquals(0, outcomes.get(1).probability());
        assertFalse(outcomes.get(1).met());
        assertEquals(0.5, outcomes.get(2).probability(), 0.05);
        assertTrue(outcomes.get(2).met());
        assertFalse(outcomes.get(3).met(), "outside the projection");
    }

    private static Expectation expectation(Threshold threshold, int month, double probability) {
        return new Expectation("expect", 1, threshold, month(month), probability);
    }

    @Test
    void occurrencesAndDecisions() {
        var world = new World().event("a", between(3, 9), 0.5, ALWAYS)
                .event("b", at(4), 0, ALWAYS)
                .decision("d", at(5), new Condition.Happened("a"), option("x", 0.5), option("y", 0.5));
        var projection = Runs.project(world.situation(), 4000);
        var a = projection.occurrences().getFirst();
        assertEquals("a", a.event());
        assertEquals(0.5, a.probability(), 0.04);
        assertEquals(Optional.of(month(3)), a.first());
        assertEquals(Optional.of(month(9)), a.last());
        assertEquals(Optional.empty(), projection.occurrences().getLast().first());
        var options = projection.decisions().getFirst().options();
        assertEquals(0.5 * 3 / 7 / 2, options.getFirst().probability(), 0.02);
    }

    @Test
    void attributionsSayWhatEachEventContributes() {
        var world = new World().event("big", at(3), 1, ALWAYS, impact(-8)).event("small", at(3), 0.5, ALWAYS, impact(2))
                .event("never", at(3), 0, ALWAYS, impact(2));
        var result = Runs.result(world.situation(), 2000, 2, Runs.WANDERER);
        var attributions = result.drivers().stream()
                .filter(one -> one.indicator() == Indicator.VIEW_OF_FIRST_BY_SECOND)
                .toList();
        assertEquals(List.of(month(12), month(24)), attributions.stream().map(Attribution::month).toList());
        var first = attributions.getFirst();
        assertEquals(List.of("big", "small"),
                first.contributions().stream().map(Attribution.Contribution::event).toList());
        double left = Math.pow(0.9, 9);
        assertEquals(-8 * left, first.contributions().getFirst().effect(), 1e-9);
        assertEquals(1 * left, first.contributions().getLast().effect(), 0.03);
        assertEquals(0, first.contributions().getLast().low(), 1e-9);
        assertEquals(2 * left, first.contributions().getLast().high(), 1e-9);
        assertEquals(-7 * left, first.total(), 0.05);
        assertEquals(0, first.together(), 1e-6, "what an event does is the same whenever it happens");
    }

    @Test
    void figuresAloneAreTheSameFigures() {
        var situation = new World().event("a", between(3, 9), 0.5, ALWAYS, impact(-8)).event("b", at(4)).situation();
        var theories = List.<Theory>of(Runs.WANDERER, new Faulty((month, levels) -> { }));
        var settings = new RunSettings(600, 7);
        var whole = Runs.completed(new Projector(2).project(situation, theories, settings, Progress.SILENT));
        var figures = Runs.completed(
                new Projector(2).project(situation, theories, settings.to(Depth.FIGURES), Progress.SILENT));
        assertFalse(whole.drivers().isEmpty());
        assertEquals(List.of(), figures.drivers());
        assertEquals(whole.theories(), figures.theories());
        assertEquals(
                whole.disagreement(Counterfactual.REFERENCE).stream().map(Disagreement::readings).toList(),
                figures.disagreement(Counterfactual.REFERENCE).stream().map(Disagreement::readings).toList());
        assertEquals(whole.pool(), figures.pool());
        assertEquals(whole.occurrences(), figures.occurrences());
    }

    @Test
    void anExplanationIsGivenWhateverTheDepth() {
        var situation = new World().event("a", at(3), 1, ALWAYS, impact(-6)).situation();
        var explained = Runs.completed(new Projector(1).explain(
                situation, List.of(Runs.WANDERER), Indicator.VIEW_OF_FIRST_BY_SECOND, month(4),
                new RunSettings(100, 7).to(Depth.FIGURES), Progress.SILENT));
        assertEquals("a", explained.drivers().getFirst().contributions().getFirst().event());
    }

    @Test
    void theSearchForAttributionsCanBeCancelled() {
        var world = new World();
        for (int i = 0; i < 300; i++) {
            world.event("e" + i, at(1 + i % 24), 1, ALWAYS, impact(-1));
        }
        var situation = world.situation();
        var seen = new AtomicBoolean();
        var calledOff = new Progress() {
            @Override
            public void at(double share) {
                seen.set(seen.get() || share > 0.5);
            }

            @Override
            public boolean cancelled() {
                return seen.get();
            }
        };
        var outcome = new Projector(2).project(situation, List.of(Runs.WANDERER), new RunSettings(10, 7), calledOff);
        assertTrue(seen.get(), "with 300 events the search is most of the work");
        assertInstanceOf(Outcome.Cancelled.class, outcome);
    }

    @Test
    void whatFollowsAnEventCountsAsItsEffect() {
        var world = new World().event("cause", at(3), 1, ALWAYS, impact(0))
                .event("effect", World.after("cause", 1), 1, ALWAYS, impact(-6));
        var attribution = Runs.completed(new Projector(1).explain(
                world.situation(), List.of(Runs.WANDERER), Indicator.VIEW_OF_FIRST_BY_SECOND, month(4),
                new RunSettings(100, 7), Progress.SILENT)).drivers().getFirst();
        assertEquals(-6, attribution.total(), 1e-6);
        attribution.contributions().forEach(one -> assertEquals(-6, one.effect(), 1e-6));
        assertEquals(6, attribution.together(), 1e-6);
    }

    @Test
    void disagreementNamesTheExtremes() {
        var situation = new World().event("a", at(3)).situation();
        var flat = new Faulty((month, levels) -> { });
        var result = Runs.result(situation, 200, 1, Runs.WANDERER, flat);
        assertEquals(Indicator.values().length * 2, result.disagreement(Counterfactual.REFERENCE).size());
        var political = result.disagreement(Counterfactual.REFERENCE).getFirst();
        assertEquals("Wanderer", political.low().theory());
        assertEquals("Faulty", political.high().theory());
        assertEquals(political.high().change() - political.low().change(), political.spread());
        assertTrue(political.signsAgree(), "no change is no contradiction");
        assertTrue(Runs.result(situation, 200, 1, flat).disagreement(Counterfactual.REFERENCE).isEmpty());
    }
}
