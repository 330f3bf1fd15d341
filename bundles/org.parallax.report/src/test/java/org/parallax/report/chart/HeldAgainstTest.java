package org.parallax.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.report.Made;
import org.parallax.report.chart.ChartKind.Subject;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.figure.Chart;
import org.parallax.report.page.ProjectionReport;
import org.parallax.report.terminal.ProjectionTable;
import org.parallax.report.words.HeldAgainst;

/** What the scenario is held against decides what is dashed, what is called a change, and what explains it. */
class HeldAgainstTest {

    private static final HeldAgainst BASELINE = new HeldAgainst(Counterfactual.BASELINE);
    private static final Scope SILENT_ON_THE_ECONOMY = new Scope(
            EnumSet.complementOf(EnumSet.of(Channel.ECONOMIC)), UseOfPoints.SCALED, List.of(), List.of(), false);

    /** It only assumes: its events change nothing. */
    private final Made assuming = new Made().months(24).effect(0).assumed(-4);

    @Test
    void aScenarioOfAssumptionsAloneShowsItsEffectInEveryPicture() {
        var context = ChartContext.of(assuming.result());
        var without = ChartContext.of(assuming.result()).against(Counterfactual.BASELINE);
        for (var kind : List.of(ChartKind.LARGE, ChartKind.EFFECT)) {
            assertTrue(drawn(kind, context).title().startsWith("The scenario lowers security cooperation by about four points"),
                    drawn(kind, context).title());
            assertFalse(drawn(kind, without).title().contains("about four points"), drawn(kind, without).title());
        }
        assertTrue(drawn(ChartKind.INDICATORS, context).title().contains("loses about four points"));
        assertTrue(drawn(ChartKind.LARGE, context).svg().contains(">Without this scenario "));
        assertFalse(drawn(ChartKind.LARGE, without).svg().contains(">Without this scenario "));
    }

    @Test
    void andInTheTableAndTheSummary() {
        var result = assuming.result();
        var manifest = assuming.manifest(result);
        var table = ProjectionTable.of(manifest, result, HeldAgainst.USUAL);
        assertTrue(table.contains("without  change"), table);
        assertTrue(table.contains("Most of all, the scenario lowers"), table);
        var old = ProjectionTable.of(manifest, result, BASELINE);
        assertTrue(old.contains("baseline  change") && old.contains("moves no indicator by as much as a point"), old);
        assertTrue(ProjectionReport.of(manifest, result, HeldAgainst.USUAL, "").contains("Most of all, the scenario lowers"));
    }

    @Test
    void againstTheBaselineNothingIsToldOfTheOtherCounterfactual() {
        var made = new Made().months(24).assumed(-4);
        var result = made.result();
        var manifest = made.manifest(result);
        assertTrue(ProjectionTable.of(manifest, result, HeldAgainst.USUAL).contains(" anyway, "));
        assertTrue(ProjectionReport.of(manifest, result, HeldAgainst.USUAL, "").contains("would have happened anyway, "));
        assertFalse(ProjectionTable.of(manifest, result, BASELINE).contains("anyway"));
        assertFalse(ProjectionReport.of(manifest, result, BASELINE, "").contains("would have happened anyway"));
    }

    @Test
    void driversAreTheWholeChangeOrWhatEventsDoToTheBaseline() {
        var result = new Made().months(24).assumed(-4).result();
        var all = drawn(ChartKind.DRIVERS, ChartContext.of(result)).svg();
        assertTrue(all.contains("What would have happened anyway") && all.contains("Assumed China pressure"), all);
        var events = drawn(ChartKind.DRIVERS, ChartContext.of(result).against(Counterfactual.BASELINE)).svg();
        assertTrue(events.contains("Scenario minus baseline") && !events.contains("Assumed China pressure"));
    }

    @Test
    void aSilentTheoryAndABaselineNeitherAgreeNorDisagree() {
        var all = new Made().months(24).theories(3).result();
        var some = new Made().months(24).theories(3)
                .scopes(SILENT_ON_THE_ECONOMY, Scope.EVERYTHING, Scope.ofBaseline(UseOfPoints.SCALED)).result();
        assertTrue(title(ChartKind.DISAGREEMENT, all).endsWith("about four points between the lowest and the highest"), title(ChartKind.DISAGREEMENT, all));
        assertTrue(title(ChartKind.DISAGREEMENT, some).endsWith("about two points between the lowest and the highest"), title(ChartKind.DISAGREEMENT, some));
        assertTrue(title(ChartKind.SIDE_BY_SIDE, all).startsWith("The theories disagree"), title(ChartKind.SIDE_BY_SIDE, all));
        assertTrue(title(ChartKind.SIDE_BY_SIDE, some).endsWith("under the one theory that speaks of it"), title(ChartKind.SIDE_BY_SIDE, some));
        var drawn = ChartKind.SIDE_BY_SIDE.draw(Subject.of(ChartContext.of(some), 0, Indicator.ECONOMIC)).orElseThrow().svg();
        assertTrue(drawn.contains("silent: documented effects alone") && drawn.contains("stroke-dasharray=\"1 3\""));
    }

    private static String title(ChartKind kind, ProjectionResult result) {
        return kind.draw(Subject.of(ChartContext.of(result), 0, Indicator.ECONOMIC)).orElseThrow().title();
    }

    private static Chart drawn(ChartKind kind, ChartContext context) {
        return kind.draw(Subject.of(context, 0, Indicator.SECURITY)).orElseThrow();
    }
}
