package org.parallax.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.Explanation;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.ComparisonContext;
import org.parallax.report.chart.ComparisonFigures;
import org.parallax.report.chart.PairChart;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.data.ComparisonJson;
import org.parallax.report.data.PrecedentsJson;
import org.parallax.report.data.ProjectionCsv;
import org.parallax.report.data.ProjectionJson;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Frame;
import org.parallax.report.page.ComparisonReport;
import org.parallax.report.page.ProjectionReport;
import org.parallax.report.page.RecordPage;
import org.parallax.report.terminal.AttributionTable;
import org.parallax.report.terminal.ComparisonTable;
import org.parallax.report.terminal.DriversTable;
import org.parallax.report.terminal.PrecedentsTable;
import org.parallax.report.terminal.ProjectionTable;
import org.parallax.report.timeline.CurveChart;
import org.parallax.report.timeline.RecordChart;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.HeldAgainst;

/**
 * Everything that is written, letter for letter, as it was last looked at and found good. To accept a change
 * after looking at it: {@code mvn -pl bundles/org.parallax.report -am test -Dparallax.golden=update}.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** What every picture and table says that it rests on; its theories were never scored. */
    private static final Grounds RECORD = new Grounds(Optional.of("Record to 2025-12"), List.of());

    /** An event in a month, a choice as planned and a landing that never comes, two years of the future being known. */
    private static final Held HELD = new Held(
            List.of(
                    new HeldBranch(new Branch.Happened("suspension"), Optional.of(YearMonth.of(2028, 1))),
                    new HeldBranch(new Branch.Chosen("response", "restraint")),
                    new HeldBranch(new Branch.Not(new Branch.Happened("ceremony")))),
            Optional.of(YearMonth.of(2027, 12)));

    @TestFactory
    Stream<DynamicTest> written() {
        return all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
    }

    @Test
    void everyKindOfChartIsAmongThem() {
        var context = ChartContext.of(new Made().months(24).theories(3).sensitive().result()).on(RECORD);
        var pictures = Set.copyOf(all().values());
        var absent = Stream.of(ChartKind.values())
                .filter(kind -> subjects(context).flatMap(subject -> kind.draw(subject).stream()).map(Chart::svg)
                        .noneMatch(pictures::contains))
                .toList();
        assertEquals(List.of(), absent, "no picture of these kinds is looked at: draw one in pictures()");
    }

    /** Every indicator, and every month by which its drivers are known. */
    private static Stream<ChartKind.Subject> subjects(ChartContext context) {
        var months = context.result().drivers().stream().map(Attribution::month).distinct().toList();
        return Indicator.SHOWN.stream().flatMap(indicator ->
                months.stream().map(month -> ChartKind.Subject.of(context, 0, indicator).by(month)));
    }

    private static void check(String name, String actual) throws IOException {
        var file = GOLDEN.resolve(name);
        if ("update".equals(System.getProperty("parallax.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, "differs from " + name + "; -Dparallax.golden=update accepts it");
    }

    private static Map<String, String> all() {
        var all = new TreeMap<String, String>();
        pictures(all);
        texts(all);
        pages(all);
        return all;
    }

    private static void pictures(Map<String, String> all) {
        var context = ChartContext.of(new Made().months(24).theories(3).result()).on(RECORD);
        all.put("fan.svg", drawn(ChartKind.LARGE, context, Indicator.SECURITY));
        all.put("fan-given.svg", drawn(ChartKind.LARGE, ChartContext.of(some(new Made().months(24))), Indicator.SECURITY));
        all.put("fan-dark.svg", drawn(ChartKind.LARGE, new ChartContext(context.result(), Theme.dark(), 1280), Indicator.SECURITY));
        var conditions = new Made().conditions().result();
        all.put("conditions.svg", drawn(ChartKind.LARGE, ChartContext.of(conditions), Indicator.ECONOMIC));
        all.put("conditions-pane.svg", drawn(ChartKind.LARGE, new ChartContext(conditions, Theme.dark(), Frame.pane(632, 460)), Indicator.ECONOMIC));
        all.put("indicators.svg", drawn(ChartKind.INDICATORS, context, Indicator.COOPERATION));
        all.put("capitals.svg", drawn(ChartKind.CAPITALS, context, Indicator.COOPERATION));
        all.put("effect.svg", drawn(ChartKind.EFFECT, context, Indicator.POLITICAL));
        all.put("drivers.svg", drivers(context));
        all.put("overview.svg", drawn(ChartKind.OVERVIEW, context, Indicator.COOPERATION));
        all.put("capitals-panels.svg", drawn(ChartKind.CAPITALS_BY_THEORY, context, Indicator.COOPERATION));
        all.put("regimes.svg", drawn(ChartKind.REGIMES, context, Indicator.COOPERATION));
        all.put("regime-panels.svg", drawn(ChartKind.REGIMES_BY_THEORY, context, Indicator.COOPERATION));
        all.put("theories.svg", drawn(ChartKind.OVERLAID, context, Indicator.POLITICAL));
        all.put("theory-panels.svg", drawn(ChartKind.SIDE_BY_SIDE, context, Indicator.POLITICAL));
        all.put("paths.svg", drawn(ChartKind.PATHS, context, Indicator.POLITICAL));
        all.put("dots.svg", drawn(ChartKind.DOTS, context, Indicator.POLITICAL));
        all.put("dots-theories.svg", drawn(ChartKind.DOTS_BY_THEORY, context, Indicator.SECURITY));
        all.put("disagreement.svg", drawn(ChartKind.DISAGREEMENT, context, Indicator.COOPERATION));
        var assumed = ChartContext.of(assumed()).on(RECORD);
        all.put("theories-silent.svg", drawn(ChartKind.OVERLAID, assumed, Indicator.ECONOMIC));
        all.put("theory-panels-silent.svg", drawn(ChartKind.SIDE_BY_SIDE, assumed, Indicator.ECONOMIC));
        all.put("disagreement-silent.svg", drawn(ChartKind.DISAGREEMENT, assumed, Indicator.COOPERATION));
        all.put("drivers-assumed.svg", drivers(assumed));
        all.put("fan-baseline.svg", drawn(ChartKind.LARGE, context.against(Counterfactual.BASELINE), Indicator.SECURITY));
        all.put("mechanisms.svg", drawn(ChartKind.MECHANISMS, context, Indicator.POLITICAL));
        var sensitive = new Made().months(24).theories(3).sensitive().result();
        all.put("tornado.svg", drawn(ChartKind.TORNADO, ChartContext.of(sensitive).on(RECORD), Indicator.COOPERATION));
        all.put("tornado-dark.svg", drawn(ChartKind.TORNADO, new ChartContext(sensitive, Theme.dark(), 640), Indicator.COOPERATION));
        all.put("drivers-baseline.svg", drivers(context.against(Counterfactual.BASELINE)));
        all.put("record.svg", RecordChart.of(MadeRecord.small(), Theme.light(), 1040).svg());
        all.put("curve.svg", CurveChart.of(MadeRecord.small().curve().orElseThrow(), Theme.light(), 1040).svg());
        inPanes(all, context.result());
        var comparison = ComparisonContext.of(MadeComparison.of(new Made().months(24))).on(RECORD);
        all.put("pair.svg", PairChart.of(comparison, 0, Indicator.POLITICAL).svg());
        all.put("difference.svg", ComparisonFigures.difference(comparison, 0, Indicator.POLITICAL).svg());
    }

    private static String drawn(ChartKind kind, ChartContext context, Indicator indicator) {
        return kind.draw(ChartKind.Subject.of(context, 0, indicator)).orElseThrow().svg();
    }

    /** Of the first drivers that the result knows. */
    private static String drivers(ChartContext context) {
        var known = context.result().drivers().getFirst();
        var subject = ChartKind.Subject.of(context, 0, known.indicator()).by(known.month());
        return ChartKind.DRIVERS.draw(subject).orElseThrow().svg();
    }

    /** As the window shows them, in the sizes that it gives them on a screen of 1440 × 900. */
    private static void inPanes(Map<String, String> all, ProjectionResult result) {
        var high = new ChartContext(result, Theme.light(), Frame.pane(632, 460)).on(RECORD);
        var low = new ChartContext(result, Theme.dark(), Frame.pane(632, 288)).on(RECORD);
        all.put("indicators-pane.svg", drawn(ChartKind.INDICATORS, high, Indicator.COOPERATION));
        all.put("fan-pane.svg", drawn(ChartKind.LARGE, high, Indicator.POLITICAL));
        all.put("capitals-pane.svg", drawn(ChartKind.CAPITALS, low, Indicator.COOPERATION));
        all.put("drivers-pane.svg", drivers(low));
    }

    /** Assumptions beside events, under a theory that is silent on the economy, one that speaks, and a baseline. */
    private static ProjectionResult assumed() {
        var silent = new Scope(
                EnumSet.complementOf(EnumSet.of(Channel.ECONOMIC)), UseOfPoints.SCALED, List.of("documented news fading"), List.of(), false);
        return new Made().months(3).assumed(-4).theories(3)
                .scopes(silent, Scope.EVERYTHING, Scope.ofBaseline(UseOfPoints.SCALED)).result();
    }

    /** The answer is the court, and no landing: as words have to say it. */
    private static ProjectionResult some(Made made) {
        return made.given(Conditioning.of(new Branch.Not(new Branch.Happened("note")), new Branch.Chosen("response", "court")), 2741).result();
    }

    private static void texts(Map<String, String> all) {
        var made = new Made().months(2).past(3).theories(2);
        var result = made.result();
        all.put("projection.json", ProjectionJson.of(made.manifest(result), result, HeldAgainst.USUAL));
        all.put("projection.csv", ProjectionCsv.of(made.manifest(result), result).replaceAll("(?m)^#.*\n", ""));
        var two = new Made().theories(2).result();
        all.put("projection.txt", ProjectionTable.of(made.manifest(two), two, HeldAgainst.USUAL));
        var explained = new Explanation(result.drivers().subList(0, 2), result.attribution().subList(0, 2), List.of(), Optional.empty(), result.ended(), List.of());
        all.put("drivers.txt", DriversTable.of(result.situation(), Conditioning.NOTHING, explained, RECORD));
        all.put("attribution.txt", AttributionTable.of(result.situation(), Conditioning.NOTHING, explained, RECORD));
        var assumed = assumed();
        all.put("projection-assumed.json", ProjectionJson.of(new Made().manifest(assumed), assumed, HeldAgainst.USUAL));
        all.put("projection-baseline.txt", ProjectionTable.of(made.manifest(two), two, new HeldAgainst(Counterfactual.BASELINE)));
        all.put("projection-held.txt", ProjectionTable.of(new Made().theories(2).held(HELD).result()));
        var heldResult = new Made().months(2).past(3).held(HELD).result();
        all.put("attribution-held.txt", AttributionTable.of(heldResult.situation(), Conditioning.NOTHING, new Explanation(
                heldResult.drivers().subList(0, 1), heldResult.attribution().subList(0, 1), List.of(), Optional.empty(), heldResult.ended(), List.of()), RECORD));
        all.put("projection-given.txt", ProjectionTable.of(some(new Made().theories(2))));
        var comparison = MadeComparison.export(new Made().months(2), "parallax compare");
        all.put("comparison.json", ComparisonJson.of(comparison));
        all.put("precedents.txt", PrecedentsTable.of(MadePrecedents.export("")));
        all.put("precedents.json", PrecedentsJson.of(MadePrecedents.export("")));
        all.put("precedents-measured.txt", PrecedentsTable.of(MadePrecedents.measured("")));
        all.put("precedents-measured.json", PrecedentsJson.of(MadePrecedents.measured("")));
        all.put("comparison.txt", ComparisonTable.of(comparison));
        var together = MadeComparison.export(new Made().months(2).theories(3), "parallax compare");
        all.put("comparison-together.txt", ComparisonTable.of(together));
        all.put("comparison-together.json", ComparisonJson.of(together));
    }

    private static void pages(Map<String, String> all) {
        var made = new Made().months(3);
        var result = made.result();
        all.put("report.html", ProjectionReport.of(made.manifest(result), result, HeldAgainst.USUAL, "parallax project dokdo.scenario"));
        var assumed = assumed();
        all.put("report-assumed.html", ProjectionReport.of(
                new Made().manifest(assumed), assumed, HeldAgainst.USUAL, "parallax project assumed.scenario"));
        all.put("report-baseline.html", ProjectionReport.of(
                made.manifest(result), result, new HeldAgainst(Counterfactual.BASELINE), "parallax project dokdo.scenario --against baseline"));
        all.put("comparison-together.html", ComparisonReport.of(MadeComparison.export(new Made().months(2).theories(3), "parallax compare")));
        all.put("comparison.html", ComparisonReport.of(MadeComparison.export(new Made().months(2), "parallax compare")));
        var given = some(new Made().months(3));
        all.put("report-given.html", ProjectionReport.of(
                new Made().manifest(given), given, HeldAgainst.USUAL, "parallax project dokdo.scenario --given response=court"));
        var held = some(new Made().months(3).held(HELD));
        all.put("report-held.html", ProjectionReport.of(
                new Made().manifest(held), held, HeldAgainst.USUAL, "parallax project dokdo.scenario --held suspension@2028-01"));
        all.put("record.html", RecordPage.of(MadeRecord.small()));
    }
}
