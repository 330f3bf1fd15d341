package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.at;
import static org.parallax.projection.World.impact;
import static org.parallax.projection.World.month;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.ChangeAttribution.Sort;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.NoEffect;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;

/** A scenario held against what would be without it, and its change told in rows. */
class ReferenceTest {

    private static final Assumption HIGH = new Assumption.Fixed(World.COMMITMENT, 0.9);

    private static ProjectionResult project(Situation situation, ParameterPlan parameters, long runs) {
        return Runs.completed(new Projector(2).project(
                situation, List.of(new Tuned()), new RunSettings(runs, 7).with(parameters), Progress.SILENT));
    }

    private static ChangeAttribution last(ProjectionResult result, Indicator indicator) {
        return result.attribution().stream().filter(one -> one.indicator() == indicator).toList().getLast();
    }

    @Test
    void anAssumptionAloneChangesTheReferenceAndNotTheBaseline() {
        var projection = project(new World().assume(HIGH).situation(), ParameterPlan.FIXED, 50).theories().getFirst();
        assertTrue(projection.change().of(Indicator.POLITICAL).mean().last() > 2);
        assertEquals(0, projection.difference().of(Indicator.POLITICAL).mean().last());
        assertEquals(
                projection.scenario().of(Indicator.POLITICAL).mean().last(),
                projection.reference().of(Indicator.POLITICAL).mean().last()
                        + projection.change().of(Indicator.POLITICAL).mean().last(),
                1e-6);
    }

    @Test
    void whereNothingIsAssumedBothAreTheSameRuns() {
        var projection = project(new World().event("a", at(3)).situation(), ParameterPlan.DRAWN, 300).theories().getFirst();
        assertSame(projection.against(Counterfactual.REFERENCE), projection.against(Counterfactual.BASELINE));
    }

    @Test
    void theRowsSumToTheChangeSinceAsOf() {
        var world = new World().assume(HIGH)
                .shock(new Shock.Driven(World.COMMITMENT, 0.8, month(5), month(24)))
                .event("a", at(3), 0.5, ALWAYS, impact(-6))
                .event("b", at(6), 1, ALWAYS, impact(4));
        var result = project(world.situation(), ParameterPlan.DRAWN, 600);
        for (var attribution : result.attribution()) {
            double sum = attribution.rows().stream().mapToDouble(ChangeAttribution.Row::effect).sum();
            assertEquals(attribution.total(), sum, 1e-9, attribution.indicator().name());
        }
        var political = last(result, Indicator.POLITICAL);
        double level = result.theories().getFirst().scenario().of(Indicator.POLITICAL).mean().last();
        assertEquals(level - result.past().last(Indicator.POLITICAL), political.total(), 1e-9);
        assertEquals(List.of(Sort.DRIFT, Sort.DRIFT, Sort.DRIFT, Sort.ASSUMPTION, Sort.SHOCK, Sort.EVENT, Sort.EVENT, Sort.TOGETHER),
                political.rows().stream().map(ChangeAttribution.Row::sort).toList());
        assertEquals(List.of("a", "b"), political.of(Sort.EVENT).stream().map(ChangeAttribution.Row::id).sorted().toList());
        assertTrue(political.of(Sort.ASSUMPTION).getFirst().effect() > 0);
        assertTrue(political.of(Sort.SHOCK).getFirst().effect() < 0);
    }

    @Test
    void driftIsToldByItsCauses() {
        var political = last(project(new World().situation(), ParameterPlan.FIXED, 20), Indicator.POLITICAL);
        var rows = political.of(Sort.DRIFT);
        assertEquals(List.of("sliding", "pulling", "unexplained"), rows.stream().map(ChangeAttribution.Row::id).toList());
        assertTrue(rows.getFirst().effect() < -10);
        assertEquals(0, rows.get(1).effect(), 1e-9);
        assertEquals(0, rows.getLast().effect(), 1e-3);
        assertEquals(political.drift(), political.total(), 1e-9);
    }

    @Test
    void cooperationDriftsByTheMeanOfItsFields() {
        var result = project(new World().situation(), ParameterPlan.FIXED, 20);
        assertEquals(
                last(result, Indicator.POLITICAL).of(Sort.DRIFT).getFirst().effect() / 5,
                last(result, Indicator.COOPERATION).of(Sort.DRIFT).getFirst().effect(), 1e-9);
    }

    @Test
    void whatMovesNothingIsNamed() {
        var world = new World()
                .assume(new Assumption.Fixed(World.COMMITMENT, 0.5))
                .shock(new Shock.Sensitivity(Side.FIRST, "Past", 1.5, month(1), month(9)))
                .event("silent", at(3), 1, ALWAYS, impact(0))
                .event("loud", at(3), 0.01, ALWAYS, impact(-6))
                .event("never", at(3), 0, ALWAYS, impact(-6));
        var still = project(world.situation(), ParameterPlan.FIXED, 600).noEffect();
        assertEquals(
                List.of("silent", "Ally commitment", "sensitivity of Here to Past from 2026-01"),
                still.stream().map(NoEffect::id).toList());
    }

    @Test
    void whatMovesSomeRunsUpAndOthersDownIsNotNamed() {
        var world = new World().assume(new Assumption.Range(World.COMMITMENT, 0.3, 0.7));
        assertEquals(List.of(), project(world.situation(), ParameterPlan.FIXED, 300).noEffect());
    }

    @Test
    void whatMovesAnythingForAWhileIsNotNamed() {
        var world = new World().shock(new Shock.Driven(World.COMMITMENT, 0.5, month(2), month(3)));
        assertEquals(List.of(), project(world.situation(), ParameterPlan.FIXED, 20).noEffect());
    }
}
