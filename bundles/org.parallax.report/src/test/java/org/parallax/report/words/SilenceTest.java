package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.report.Made;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.ChartKind.Subject;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.page.ProjectionReport;
import org.parallax.report.terminal.ProjectionTable;

/** No headline credits a theory with what it is silent on, or counts it where it says nothing. */
class SilenceTest {

    private static final Scope BASELINE = Scope.ofBaseline(UseOfPoints.SCALED);

    private static Scope silentOn(Channel... channels) {
        return new Scope(EnumSet.complementOf(EnumSet.copyOf(List.of(channels))), UseOfPoints.SCALED, List.of(), List.of(), false);
    }

    private static String title(ChartKind kind, ProjectionResult result, Indicator indicator) {
        return kind.draw(Subject.of(ChartContext.of(result), 0, indicator).by(Made.AS_OF.plusMonths(24))).orElseThrow().title();
    }

    @Test
    void whatIsMovedMostIsSoughtAmongWhatTheTheorySpeaksOf() {
        var open = new Made().months(24).result();
        var most = MostMoved.of(open.theories().getFirst(), Counterfactual.REFERENCE, open.situation().from());
        assertEquals(Optional.of(Indicator.POLITICAL), most);
        var silent = new Made().months(24).scopes(silentOn(Channel.POLITICAL)).result();
        assertNotEquals(most, MostMoved.of(silent.theories().getFirst(), Counterfactual.REFERENCE, silent.situation().from()));
        assertFalse(title(ChartKind.INDICATORS, silent, Indicator.COOPERATION).contains("political cooperation"));
        assertFalse(ProjectionTable.of(silent).contains("lowers political cooperation"));
        var baseline = new Made().months(24).scopes(BASELINE).result();
        assertEquals(most, MostMoved.of(baseline.theories().getFirst(), Counterfactual.REFERENCE, baseline.situation().from()));
    }

    @Test
    void whereItSpeaksOfNothingThatMovesThatIsSaid() {
        var nothing = new Scope(EnumSet.noneOf(Channel.class), UseOfPoints.SCALED, List.of(), List.of(), false);
        var made = new Made().months(24).scopes(nothing);
        var result = made.result();
        assertTrue(ProjectionTable.of(result).replaceAll("\\s+", " ")
                .contains("The scenario moves no indicator that the theory speaks of by as much as a point in any month."));
        assertTrue(ProjectionReport.of(made.manifest(result), result, HeldAgainst.USUAL, "").contains("that the theory speaks of"));
        assertTrue(ProjectionTable.of(new Made().months(24).effect(0).scopes(nothing).result()).replaceAll("\\s+", " ")
                .contains("The scenario moves no indicator by as much as a point"));
    }

    @Test
    void aPictureOfWhatATheoryIsSilentOnSaysSo() {
        var result = new Made().months(24).theories(2).scopes(silentOn(Channel.ECONOMIC)).result();
        for (var kind : List.of(ChartKind.LARGE, ChartKind.EFFECT, ChartKind.DRIVERS)) {
            assertEquals("Clash of Realities says nothing of economic cooperation and passes on the documented effects",
                    title(kind, result, Indicator.ECONOMIC), kind.name());
            assertTrue(title(kind, result, Indicator.SECURITY).startsWith("Under Clash of Realities, "), kind.name());
        }
        var views = new Made().months(24).scopes(silentOn(Channel.VIEW_BY_FIRST, Channel.VIEW_BY_SECOND)).result();
        assertEquals("Clash of Realities says nothing of how the two see each other and passes on the documented effects",
                title(ChartKind.CAPITALS, views, Indicator.COOPERATION));
    }

    @Test
    void onlyTheoriesThatSpeakOfAnIndicatorAreCounted() {
        var made = new Made().months(24).theories(4).scopes(BASELINE, Scope.EVERYTHING, silentOn(Channel.ECONOMIC));
        var theories = made.result().theories();
        assertEquals("both theories that speak of it", Voice.counted(theories, Indicator.ECONOMIC));
        assertEquals("all three theories that speak of it", Voice.counted(theories, Indicator.POLITICAL));
        assertEquals("all four theories", Voice.counted(new Made().theories(4).result().theories(), Indicator.POLITICAL));
        var page = ProjectionReport.of(made.manifest(made.result()), made.result(), HeldAgainst.USUAL, "");
        assertTrue(page.contains("The three theories that are no baselines "), page);
    }

    @Test
    void titlesOfSeveralTheoriesCountThemToo() {
        var one = new Made().months(24).theories(3).scopes(BASELINE, Scope.EVERYTHING, silentOn(Channel.ECONOMIC)).result();
        assertTrue(title(ChartKind.OVERLAID, one, Indicator.ECONOMIC).startsWith("One theory alone speaks of economic cooperation: Quasi Alliance"),
                title(ChartKind.OVERLAID, one, Indicator.ECONOMIC));
        assertTrue(title(ChartKind.OVERLAID, one, Indicator.SECURITY).contains("he two theories that speak of it "),
                title(ChartKind.OVERLAID, one, Indicator.SECURITY));
        var baselines = new Made().months(24).theories(3).scopes(BASELINE, Scope.EVERYTHING, BASELINE).result();
        var overview = ChartKind.OVERVIEW.draw(Subject.of(ChartContext.of(baselines), 0, Indicator.COOPERATION)).orElseThrow();
        assertTrue(overview.title().startsWith("The one theory that speaks of it has cooperation overall end "), overview.title());
        assertTrue(overview.svg().contains(">one theory speaks of it: ends at "), overview.svg());
    }

    @Test
    void whereNoTheorySpeaksNoneIsCountedAndNothingPartsThem() {
        var silent = silentOn(Channel.ECONOMIC);
        var result = new Made().months(24).theories(3).scopes(silent, silent, BASELINE).result();
        var says = "No theory says something of economic cooperation: all pass on the documented effects";
        assertEquals(says, title(ChartKind.OVERLAID, result, Indicator.ECONOMIC));
        assertEquals(says, title(ChartKind.SIDE_BY_SIDE, result, Indicator.ECONOMIC));
        assertFalse(title(ChartKind.DISAGREEMENT, result, Indicator.COOPERATION).contains("economic"));
        var baselines = new Made().months(24).theories(2).scopes(BASELINE, BASELINE).result();
        assertFalse(title(ChartKind.OVERLAID, baselines, Indicator.ECONOMIC).startsWith("No theory"));
    }

    @Test
    void theSummaryBeginsWithATheoryAndNotWithABaseline() {
        var made = new Made().months(24).theories(2).scopes(BASELINE, Scope.EVERYTHING);
        var result = made.result();
        var page = ProjectionReport.of(made.manifest(result), result, HeldAgainst.USUAL, "");
        assertTrue(page.contains("Under " + result.theories().get(1).theory().title() + ", cooperation overall"));
        assertFalse(page.contains("Under " + result.theories().getFirst().theory().title() + ", cooperation overall"));
    }
}
