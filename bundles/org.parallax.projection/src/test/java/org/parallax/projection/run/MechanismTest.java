package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.at;
import static org.parallax.projection.World.impact;
import static org.parallax.projection.World.month;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.Mechanism;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.StrongestChange;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;

/** What a scenario changes is told by how a theory brings it about. */
class MechanismTest {

    private static final Assumption HIGH = new Assumption.Fixed(World.COMMITMENT, 0.9);

    private static ProjectionResult project(Situation situation, Theory theory, long runs) {
        return Runs.completed(new Projector(2).project(
                situation, List.of(theory), new RunSettings(runs, 7).with(ParameterPlan.DRAWN), Progress.SILENT));
    }

    private static ChangeAttribution last(ProjectionResult result, Indicator indicator) {
        return result.attribution().stream().filter(one -> one.indicator() == indicator).toList().getLast();
    }

    private static double of(List<Mechanism> mechanisms, String cause) {
        return mechanisms.stream().filter(one -> one.cause().equals(cause)).mapToDouble(Mechanism::effect).sum();
    }

    @Test
    void whatAnAssumptionDoesIsTheWorkOfTheCauseItMoves() {
        var political = last(project(new World().assume(HIGH).situation(), new Tuned(), 300), Indicator.POLITICAL);
        assertEquals(List.of("pulling", "sliding", Mechanism.UNNAMED), political.mechanisms().stream().map(Mechanism::cause).toList());
        double change = political.total() - political.drift();
        assertTrue(change > 2, () -> "change " + change);
        assertEquals(change, of(political.mechanisms(), "pulling"), 1e-3);
        assertEquals(0, of(political.mechanisms(), "sliding"), 1e-9);
        var pulling = political.mechanisms().getFirst();
        assertTrue(pulling.low() < pulling.effect() && pulling.effect() < pulling.high(), pulling::toString);
    }

    @Test
    void whatNoCauseNamesStandsLastAndMakesTheSum() {
        var world = new World().assume(HIGH).event("a", at(3), 0.5, ALWAYS, impact(-30));
        var result = project(world.situation(), new Tuned(), 2000);
        for (var attribution : result.attribution()) {
            double sum = attribution.mechanisms().stream().mapToDouble(Mechanism::effect).sum();
            assertEquals(attribution.total() - attribution.drift(), sum, 1e-9, attribution.indicator().name());
        }
        var political = last(result, Indicator.POLITICAL).mechanisms();
        // Tuned does not say that it feels events.
        assertEquals(Mechanism.UNNAMED, political.getLast().cause());
        assertTrue(political.getLast().effect() < -5, political::toString);
        assertTrue(of(political, "pulling") > 2, political::toString);
    }

    @Test
    void cooperationIsMovedByTheMeanOfItsFields() {
        var result = project(new World().assume(HIGH).situation(), new Tuned(), 50);
        assertEquals(
                of(last(result, Indicator.POLITICAL).mechanisms(), "pulling") / 5,
                of(last(result, Indicator.COOPERATION).mechanisms(), "pulling"), 1e-3);
    }

    @Test
    void theStrongestChangeIsToldInItsOwnMonth() {
        var world = new World().shock(new Shock.Driven(World.COMMITMENT, 0.3, month(5), month(6)));
        var result = project(world.situation(), new Tuned(), 50);
        var political = strongest(result, Indicator.POLITICAL);
        assertEquals(month(5), political.month());
        var mean = result.theories().getFirst().change().of(Indicator.POLITICAL).mean();
        assertEquals(mean.at(4), political.change());
        assertTrue(political.change() < -1, political::toString);
        assertEquals(political.change(), of(political.mechanisms(), "pulling"), 1e-3);
        assertEquals(0, of(last(result, Indicator.POLITICAL).mechanisms(), "pulling"), 1e-9);
    }

    private static StrongestChange strongest(ProjectionResult result, Indicator indicator) {
        return result.strongest().stream().filter(one -> one.indicator() == indicator).findFirst().orElseThrow();
    }

    @Test
    void aTheoryThatNamesNoCausesHasNoMechanism() {
        var political = last(project(new World().event("a", at(3)).situation(), new Wanderer("Wanderer", 1), 20), Indicator.POLITICAL);
        assertEquals(List.of(), political.mechanisms());
    }

    @Test
    void withoutAScenarioEveryMechanismRests() {
        for (var attribution : project(new World().situation(), new Tuned(), 20).attribution()) {
            attribution.mechanisms().forEach(one -> assertEquals(0, one.effect(), one::toString));
        }
    }
}
