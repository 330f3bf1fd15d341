package org.parallax.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Party;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.report.Made;
import org.parallax.report.chart.ChartKind.Subject;
import org.parallax.report.chart.layout.ChartContext;

/** The kinds of chart are one list for files, pages and window, under the names that preferences remember. */
class ChartKindTest {

    private final ChartContext one = ChartContext.of(new Made().result());
    private final ChartContext two = ChartContext.of(new Made().theories(2).result());

    @Test
    void theChoicesOfTheWindowKeepTheNamesThatPreferencesRemember() {
        assertEquals(
                List.of("INDICATORS", "LARGE", "PATHS", "DOTS", "EFFECT", "OVERLAID", "SIDE_BY_SIDE", "REGIMES"),
                ChartKind.ofAProjection().stream().map(ChartKind::name).toList());
    }

    @Test
    void aFileIsNamedAfterWhatItShows() {
        var theory = one.theory(0).theory().id();
        var security = Subject.of(one, 0, Indicator.SECURITY);
        assertEquals(theory + "-overview", ChartKind.INDICATORS.fileName(security));
        assertEquals(theory + "-security", ChartKind.LARGE.fileName(security));
        assertEquals(theory + "-security-effect", ChartKind.EFFECT.fileName(security));
        assertEquals("theories-security-panels", ChartKind.SIDE_BY_SIDE.fileName(security));
        assertEquals("theories-overview", ChartKind.OVERVIEW.fileName(security));
    }

    @Test
    void noTwoChartsOfAResultShareAFile() {
        var names = List.of(ChartKind.values()).stream()
                .flatMap(kind -> kind.subjects(two).stream().map(kind::fileName))
                .toList();
        assertEquals(names.size(), names.stream().distinct().count(), names.toString());
    }

    @Test
    void namesThatDifferInCaseGiveFilesThatDifferInMore() {
        var made = new Made().parties(new Party("a", "The small one", "AAA"), new Party("A", "The large one", "BBB")).theories(2);
        var names = ProjectionFigures.of(ChartContext.of(made.result())).keySet();
        var charts = List.of(ChartKind.values()).stream().mapToInt(kind -> kind.subjects(two).stream()
                .mapToInt(subject -> kind.draw(subject).isPresent() ? 1 : 0).sum()).sum();
        assertEquals(charts, names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count(), names.toString());
    }

    @Test
    void oneTheoryIsComparedWithNone() {
        for (var kind : List.of(ChartKind.OVERLAID, ChartKind.SIDE_BY_SIDE, ChartKind.OVERVIEW, ChartKind.DISAGREEMENT)) {
            assertTrue(kind.subjects(one).isEmpty(), kind.name());
            assertEquals(kind.subjects(two).size(), kind.subjects(two).stream().distinct().count(), kind.name());
        }
        assertEquals(1, ChartKind.DISAGREEMENT.subjects(two).size());
        assertEquals(Indicator.SHOWN.size(), ChartKind.OVERLAID.subjects(two).size());
    }

    @Test
    void driversAreDrawnOnlyForMonthsByWhichTheyAreKnown() {
        var known = one.result().drivers().getFirst();
        var subject = Subject.of(one, 0, known.indicator());
        assertEquals(
                AttributionChart.of(one, one.result().attribution().getFirst()).svg(),
                ChartKind.DRIVERS.draw(subject.by(known.month())).orElseThrow().svg());
        var before = one.against(Counterfactual.BASELINE);
        assertEquals(
                DriversChart.of(before, known).svg(),
                ChartKind.DRIVERS.draw(Subject.of(before, 0, known.indicator()).by(known.month())).orElseThrow().svg());
        assertTrue(ChartKind.DRIVERS.draw(subject.by(one.asOf().minusYears(1))).isEmpty());
    }

    @Test
    void mechanismsAreDrawnWhereTheTheoryClaimsSomethingAndTheScenarioMovesIt() {
        var silent = new Scope(EnumSet.of(Channel.POLITICAL), UseOfPoints.SCALED, List.of(), List.of(), false);
        var context = ChartContext.of(new Made().scopes(silent).result());
        var political = Subject.of(context, 0, Indicator.POLITICAL);
        assertTrue(ChartKind.MECHANISMS.draw(political).isPresent());
        assertTrue(ChartKind.MECHANISMS.draw(Subject.of(context, 0, Indicator.SECURITY)).isEmpty());
        assertTrue(ChartKind.MECHANISMS.draw(Subject.of(context.against(Counterfactual.BASELINE), 0, Indicator.POLITICAL)).isEmpty());
        var still = ChartContext.of(new Made().effect(0).spread(0).result());
        assertTrue(ChartKind.MECHANISMS.draw(Subject.of(still, 0, Indicator.POLITICAL)).isEmpty());
        var title = ChartKind.MECHANISMS.draw(political).orElseThrow().title();
        assertTrue(title.contains("; most of that is images of each other ("), title);
    }
}
