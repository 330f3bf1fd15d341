package org.parallax.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.Comparison.Explanation;
import org.parallax.projection.result.Comparison.Statement;
import org.parallax.projection.result.Comparison.TheoryComparison;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.ExplainedCell;
import org.parallax.projection.result.Parting;
import org.parallax.projection.result.Pool;
import org.parallax.projection.result.PooledComparison;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.compared.ComparedTexts;
import org.parallax.report.compared.ComparedVersion;
import org.parallax.report.compared.SilentChange;
import org.parallax.report.compared.StatementText;
import org.parallax.report.compared.StatementVersions;
import org.parallax.report.compared.ComparisonExport;

/** A comparison made up from a {@link Made} projection: its scenario against its baseline. */
public final class MadeComparison {

    private MadeComparison() {}

    /** The same as it leaves the program: one statement with both its texts, one that is new, and a change without effect. */
    public static ComparisonExport export(Made made, String command) {
        return export(made, texts(), command);
    }

    /** The same with a manifest of its own. */
    public static ComparisonExport export(Made made, Manifest manifest, String command) {
        return new ComparisonExport(manifest, manifest, of(made), ExplainedCell.LARGEST, texts(), command);
    }

    /** The same with other texts. */
    public static ComparisonExport export(Made made, ComparedTexts texts, String command) {
        var manifest = made.manifest(made.result());
        return new ComparisonExport(manifest, manifest, of(made), ExplainedCell.LARGEST, texts, command);
    }

    private static ComparedTexts texts() {
        var landing = new StatementVersions(
                Optional.of(new StatementText("event “A landing”", "event landing in 2026-02 : TerritorialIncident { intensity severe }", "HEAD:plan.scenario", 4)),
                Optional.of(new StatementText("event “A landing”", "event landing in 2026-02 : TerritorialIncident { intensity minor }", "plan.scenario", 6)));
        var visit = new StatementVersions(Optional.empty(), Optional.of(new StatementText("event “A visit”", "event visit in 2026-01 : Summit", "plan.scenario", 5)));
        var reason = new StatementVersions(Optional.of(new StatementText("a reason", "because \"it was so\"", "HEAD:plan.scenario", 2)), Optional.empty());
        return new ComparedTexts(
                Optional.of(new ComparedVersion("HEAD", Optional.of("0123456789012345678901234567890123456789"), "plan.scenario")),
                Map.of("landing", List.of(landing), "visit", List.of(visit)), List.of(new SilentChange("a reason", "a reason", reason)));
    }

    public static Comparison of(Made made) {
        var result = made.result();
        var last = result.situation().from().plusMonths(result.situation().months() - 1L);
        var theories = result.theories().stream()
                .map(theory -> new TheoryComparison(
                        theory.theory(), theory.runs(), theory.scenario(), theory.baseline(), theory.difference(),
                        List.of(Indicator.values()).stream()
                                .map(indicator -> new Explanation(
                                        indicator, last, theory.difference().of(indicator).mean().last(),
                                        List.of(
                                                new Statement("landing", "event landing, made minor", -2.4, -5.1, 0.2),
                                                new Statement("visit", "event visit", 1.1, 0.3, 2.2)),
                                        0.3))
                                .toList()))
                .toList();
        return new Comparison(made.situation(), made.title("Tokyo moves first").situation(), result.settings(), theories, result.pool().map(MadeComparison::pool),
                result.positions(Counterfactual.BASELINE).stream().map(MadeComparison::parted).toList(), List.of());
    }

    private static PooledComparison pool(Pool pool) {
        return new PooledComparison(pool.theories(), pool.indicators().entrySet().stream().collect(Collectors.toMap(
                Map.Entry::getKey, each -> new PooledComparison.PooledDifference(
                        each.getValue().theories(), each.getValue().scenario(), each.getValue().baseline(), each.getValue().difference()))));
    }

    /** Where they are a point apart or more, the landing is behind it. */
    private static Disagreement parted(Disagreement each) {
        return each.spread() < Disagreement.APART ? each : new Disagreement(
                each.indicator(), each.month(), each.readings(), each.silent(), Optional.of(new Parting(
                        ChangeAttribution.Sort.STATEMENT, "landing", "event landing, made minor",
                        new Parting.Under(each.low().theory(), -2.4, Optional.empty()), new Parting.Under(each.high().theory(), 0, Optional.empty()))));
    }
}
