package org.parallax.app.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.app.Trial;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.plugin.PluginLoader;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.Mechanism;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.run.Progress;

/** On every example, whatever a scenario changes under a theory that names causes has a name. */
final class NamedMechanismTest {

    private static final double UNNAMED = 0.1;

    static List<String> examples() throws IOException {
        return ProjectedExamples.files();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whateverAScenarioChangesIsNamed(String file) {
        var loaded = ProjectedExamples.load(file);
        var order = new ProjectionOrder(
                namingCauses(), Optional.of(40L), Optional.empty(), 2, Branching.NONE, Depth.DRIVERS, ParameterPlan.DRAWN);
        for (var scenario : loaded.scenarios()) {
            var lowered = Trial.completed(loaded.lower(scenario));
            var result = Trial.completed(ProjectedExamples.INSTALLED.projections().project(lowered, order, Progress.SILENT)).result();
            assertFalse(result.strongest().isEmpty());
            for (var change : result.attribution()) {
                var where = scenario.name() + ": " + change.theory() + " " + change.indicator() + " in " + change.month();
                named(where, change.total() - change.drift(), change.mechanisms());
            }
            for (var change : result.strongest()) {
                var where = scenario.name() + ": " + change.theory() + " " + change.indicator() + " in " + change.month();
                named(where, change.change(), change.mechanisms());
            }
        }
    }

    private static void named(String where, double change, List<Mechanism> mechanisms) {
        assertEquals(change, mechanisms.stream().mapToDouble(Mechanism::effect).sum(), 1e-9, where);
        double unnamed = mechanisms.getLast().effect();
        assertTrue(Math.abs(unnamed) <= UNNAMED, () -> where + ": " + unnamed);
    }

    private static List<String> namingCauses() {
        return PluginLoader.ofClassPath().find(InstalledTheories.KIND).plugins().stream()
                .filter(theory -> !theory.card().scope().causes().isEmpty())
                .map(theory -> theory.card().id())
                .toList();
    }
}
