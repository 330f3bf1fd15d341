package org.parallax.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.run.Progress;
import org.parallax.projection.run.Projector;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.World;

/** The theories as the runner runs them. */
class RunnerTest {

    private static World world() {
        return new World()
                .course("UnitedStates", Quantity.COMMITMENT, 0.6)
                .happened(20, News.summit("pastSummit"))
                .happened(6, News.landing("pastLanding"));
    }

    private static ProjectionResult project(Situation situation, int threads) {
        var theories = ServiceLoader.load(Theory.class).stream().map(ServiceLoader.Provider::get).toList();
        var outcome = new Projector(threads).project(situation, theories, new RunSettings(600, 7), Progress.SILENT);
        if (outcome instanceof Outcome.Completed<ProjectionResult> done) {
            return done.value();
        }
        throw new AssertionError(outcome);
    }

    @Test
    void allTheoriesRunTheSameForAnyNumberOfThreads() {
        var situation = world().plan(3, News.landing("landing")).situation();
        assertEquals(project(situation, 1).theories(), project(situation, 3).theories());
    }

    @Test
    void withoutEventsTheProjectionIsItsBaseline() {
        for (var projection : project(world().situation(), 2).theories()) {
            assertEquals(projection.baseline(), projection.scenario(), projection.theory().id());
        }
    }

    @Test
    void theTheoriesThatReadEventsAgreeThatALandingHarms() {
        var result = project(world().plan(3, News.landing("landing")).situation(), 2);
        for (var projection : result.theories()) {
            double change = projection.difference().of(Indicator.POLITICAL).mean().at(2);
            boolean reads = !List.of("Persistence", "Climatology").contains(projection.theory().id());
            assertTrue(reads ? change < -5 : change == 0, projection.theory().id() + " " + change);
        }
    }

    @Test
    void theoriesThatReadThePastContinueIt() {
        var result = project(world().situation(), 2);
        for (var projection : result.theories()) {
            if (!projection.theory().id().equals("Climatology")) {
                for (var indicator : Indicator.values()) {
                    assertEquals(
                            result.past().last(indicator),
                            projection.baseline().of(indicator).mean().at(0),
                            3,
                            projection.theory().id() + " " + indicator);
                }
            }
        }
    }
}
