package org.parallax.app.projecting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Explanation;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;
import org.parallax.projection.run.Projector;
import org.parallax.projection.run.TheorySupervisor;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.Theory;
import org.parallax.report.Manifest;

/** Runs lowered scenarios through installed theories. Immutable; for any number of threads. */
public final class Projections {

    private final InstalledTheories installed;
    private final String version;
    private final TheorySupervisor watch;

    /**
     * Waits for theories as long as it takes.
     *
     * @param version of the program, as manifests state it
     */
    public Projections(InstalledTheories installed, String version) {
        this(installed, version, TheorySupervisor.endless());
    }

    private Projections(InstalledTheories installed, String version, TheorySupervisor watch) {
        this.installed = installed;
        this.version = version;
        this.watch = watch;
    }

    /** The same with a watch over the theories. */
    public Projections watched(TheorySupervisor other) {
        return new Projections(installed, version, other);
    }

    /** Says which of the theories an order names is not installed, and what is; empty if all are. */
    public Optional<String> unknownTheory(ProjectionOrder order) {
        return order.theories().stream().filter(id -> installed.theory(id).isEmpty()).findFirst().map(this::unknown);
    }

    /** Projects a scenario; rejected if a theory is unknown or all fail, or no run is left to count. */
    public Outcome<Projected> project(LoweredScenario scenario, ProjectionOrder order, Progress progress) {
        return withTheories(order, scenario.theories(), theories -> {
            var outcome = new Projector(order.threads(), watch)
                    .project(scenario.situation(), theories, order.settings(scenario), progress);
            return map(outcome, result -> new Projected(
                    Manifest.of(result, scenario.digests().scenario(), scenario.digests().record(), version), result));
        });
    }

    /**
     * Compares two scenarios on the same random numbers; runs, seed and theories are those of the first where
     * the order leaves them open.
     */
    public Outcome<ComparedScenarios> compare(LoweredScenario first, LoweredScenario second, ProjectionOrder order, Progress progress) {
        return withTheories(order, first.theories(), theories -> {
            var outcome = new Projector(order.threads(), watch)
                    .compare(first.situation(), second.situation(), theories, order.settings(first), progress);
            return map(outcome, comparison ->
                    new ComparedScenarios(manifest(first, comparison), manifest(second, comparison), comparison));
        });
    }

    /** Says which events moved an indicator by a month, theory by theory. */
    public Outcome<Explanation> explain(
            LoweredScenario scenario, Indicator indicator, YearMonth month, ProjectionOrder order, Progress progress) {
        return withTheories(order, scenario.theories(), theories -> new Projector(order.threads(), watch)
                .explain(scenario.situation(), theories, indicator, month, order.settings(scenario), progress));
    }

    private <T> Outcome<T> withTheories(
            ProjectionOrder order, List<String> named, Function<List<Theory>, Outcome<T>> work) {
        var ids = order.theories().isEmpty() ? named : order.theories().stream().distinct().toList();
        if (ids.isEmpty()) {
            return installed.all().isEmpty()
                    ? new Outcome.Rejected<>("no theory is installed")
                    : work.apply(installed.all());
        }
        var theories = new ArrayList<Theory>();
        for (var id : ids) {
            var theory = installed.theory(id);
            if (theory.isEmpty()) {
                return new Outcome.Rejected<>(unknown(id));
            }
            theories.add(theory.get());
        }
        return work.apply(theories);
    }

    private String unknown(String id) {
        var ids = installed.all().stream().map(theory -> theory.card().id()).toList();
        var nearest = LikelyName.suggestion(id, ids);
        return "there is no theory " + id + nearest + " Installed: " + String.join(", ", ids);
    }

    private Manifest manifest(LoweredScenario scenario, Comparison comparison) {
        return Manifest.of(
                scenario.situation(), comparison, scenario.digests().scenario(), scenario.digests().record(), version);
    }

    private static <T, R> Outcome<R> map(Outcome<T> outcome, Function<T, R> function) {
        return switch (outcome) {
            case Outcome.Completed<T>(var value) -> new Outcome.Completed<>(function.apply(value));
            case Outcome.Rejected<T>(var reason) -> new Outcome.Rejected<>(reason);
            case Outcome.Cancelled<T> cancelled -> new Outcome.Cancelled<>();
        };
    }
}
