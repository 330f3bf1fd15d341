package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.RunSettings;

/** What an order leaves open is taken from the scenario; what it states is kept. */
final class ProjectionOrderTest {

    /** Leaves everything to the scenario. */
    private static final ProjectionOrder OPEN = new ProjectionOrder(List.of(), Optional.empty(), Optional.empty(), 1);

    private static final Conditioning LANDING = Conditioning.of(new Branch.Happened("landing"));

    @Test
    void theScenarioSaysWhatTheOrderLeavesOpen() {
        var scenario = Trial.lower("Trial", scenario("project runs 300 seed 3"));
        assertEquals(new RunSettings(300, 3), OPEN.settings(scenario));
        assertEquals(
                new RunSettings(50, 3),
                new ProjectionOrder(List.of(), Optional.of(50L), Optional.empty(), 1).settings(scenario));
    }

    @Test
    void driversAreFoundUnlessFiguresAloneAreAskedFor() {
        var scenario = Trial.lower("Trial", scenario(""));
        assertEquals(Depth.DRIVERS, OPEN.settings(scenario).depth());
        var figures = OPEN.to(Depth.FIGURES).where(LANDING);
        assertEquals(
                new RunSettings(ProjectionOrder.USUAL_RUNS, ProjectionOrder.USUAL_SEED, LANDING, Depth.FIGURES, ParameterPlan.DRAWN),
                figures.settings(scenario));
    }

    private static String scenario(String statement) {
        return "scenario Trial \"A trial\" on Small as of 2020-12 for 24 months {\n" + statement + "\n}";
    }
}
