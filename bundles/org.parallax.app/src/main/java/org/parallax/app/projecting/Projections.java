package org.parallax.app.projecting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.ExplainedCell;
import org.parallax.projection.result.Explanation;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Holding;
import org.parallax.projection.run.Progress;
import org.parallax.projection.run.Projector;
import org.parallax.projection.run.TheorySupervisor;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.Manifest;

/** Projects, compares and explains lowered scenarios under the installed theories. Immutable; safe for several threads. */
public final class Projections {

    private final InstalledTheories installed;
    private final ScoreCards cards;
    private final String version;
    private final TheorySupervisor supervisor;

    /**
     * Waits without limit for theories to finish their runs.
     *
     * @param cards what they have shown, which goes with every result
     * @param version of the program, for manifests
     */
    public Projections(InstalledTheories installed, ScoreCards cards, String version) {
        this(installed, cards, version, TheorySupervisor.endless());
    }

    private Projections(InstalledTheories installed, ScoreCards cards, String version, TheorySupervisor supervisor) {
        this.installed = installed;
        this.cards = cards;
        this.version = version;
        this.supervisor = supervisor;
    }

    /** The same, with a supervisor that leaves out theories which hang. */
    public Projections supervisedBy(TheorySupervisor other) {
        return new Projections(installed, cards, version, other);
    }

    /** A sentence about the first theory of an order that is not installed; empty if all are. */
    public Optional<String> unknownTheory(ProjectionOrder order) {
        return order.theories().stream().filter(id -> installed.theory(id).isEmpty()).findFirst().map(this::unknown);
    }

    /** Projects a scenario; rejected if a theory is unknown or all fail, or no run is left to count. */
    public Outcome<Projected> project(LoweredScenario scenario, ProjectionOrder order, Progress progress) {
        return withTheories(order, scenario.theories(), theories -> then(held(scenario, order), situation -> {
            var outcome = new Projector(order.threads(), supervisor)
                    .project(situation, theories, order.settings(scenario), progress);
            return map(outcome, result -> new Projected(
                    scenario.told(Manifest.of(result, scenario.digests().scenario(), scenario.digests().record(), version).showing(cards)),
                    result));
        }));
    }

    /**
     * Compares two scenarios on the same random numbers. Runs, seed and theories that the order leaves open are those of
     * the first. Rejected for the same reasons as a projection.
     */
    public Outcome<ComparedScenarios> compare(LoweredScenario first, LoweredScenario second, ProjectionOrder order, Progress progress) {
        return compare(first, second, order, ExplainedCell.LARGEST, progress);
    }

    /** The same, explaining what is asked for too; rejected also if that is in a month which the scenarios do not share. */
    public Outcome<ComparedScenarios> compare(
            LoweredScenario first, LoweredScenario second, ProjectionOrder order, ExplainedCell asked, Progress progress) {
        return withTheories(order, first.theories(), theories -> then(held(first, order), one -> then(held(second, order), other -> {
            var outcome = new Projector(order.threads(), supervisor)
                    .compare(one, other, theories, order.settings(first), asked, progress);
            return map(outcome, comparison -> new ComparedScenarios(
                    manifest(first, one, comparison), manifest(second, other, comparison), comparison));
        })));
    }

    /** Finds what moved an indicator by a month, theory by theory. Rejected for the same reasons as a projection. */
    public Outcome<ExplainedScenario> explain(
            LoweredScenario scenario, Indicator indicator, YearMonth month, ProjectionOrder order, Progress progress) {
        return withTheories(order, scenario.theories(), theories -> then(held(scenario, order), situation -> {
            var settings = order.settings(scenario);
            var outcome = new Projector(order.threads(), supervisor)
                    .explain(situation, theories, indicator, month, settings, progress);
            return map(outcome, explanation -> new ExplainedScenario(
                    scenario.told(Manifest.of(
                                    situation, settings, versions(explanation), explained(explanation).toList(),
                                    scenario.digests().scenario(), scenario.digests().record(), version)
                            .showing(cards)),
                    situation, explanation));
        }));
    }

    private static Outcome<Situation> held(LoweredScenario scenario, ProjectionOrder order) {
        return Holding.of(scenario.situation(), order.branching().held());
    }

    private List<Manifest.TheoryVersion> versions(Explanation explanation) {
        return explained(explanation)
                .flatMap(card -> explanation.attribution().stream()
                        .filter(each -> each.theory().equals(card.id()))
                        .map(each -> new Manifest.TheoryVersion(card.id(), card.version(), each.runs())))
                .toList();
    }

    private Stream<TheoryCard> explained(Explanation explanation) {
        return explanation.attribution().stream().flatMap(each -> installed.theory(each.theory()).stream()).map(Theory::card);
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
        var ids = installed.cards().stream().map(TheoryCard::id).toList();
        var nearest = LikelyName.suggestion(id, ids);
        return "there is no theory " + id + nearest + " Installed: " + String.join(", ", ids);
    }

    private Manifest manifest(LoweredScenario scenario, Situation situation, Comparison comparison) {
        return scenario.told(Manifest.of(
                situation, comparison, scenario.digests().scenario(), scenario.digests().record(), version).showing(cards));
    }

    private static <T, R> Outcome<R> then(Outcome<T> outcome, Function<T, Outcome<R>> function) {
        return switch (outcome) {
            case Outcome.Completed<T>(var value) -> function.apply(value);
            case Outcome.Rejected<T>(var reason) -> new Outcome.Rejected<>(reason);
            case Outcome.Cancelled<T> cancelled -> new Outcome.Cancelled<>();
        };
    }

    private static <T, R> Outcome<R> map(Outcome<T> outcome, Function<T, R> function) {
        return then(outcome, value -> new Outcome.Completed<>(function.apply(value)));
    }
}
