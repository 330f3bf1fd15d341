package org.parallax.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Comparison.Explanation;
import org.parallax.projection.result.Comparison.TheoryComparison;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Manifest;
import org.parallax.report.chart.ComparisonContext;
import org.parallax.report.chart.ComparisonFigures;
import org.parallax.report.chart.PairChart;
import org.parallax.report.compared.ComparedVersion;
import org.parallax.report.compared.ComparisonExport;
import org.parallax.report.words.Caveat;
import org.parallax.report.words.Change;
import org.parallax.report.words.CountedRuns;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.LeftOut;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.ShareOfTotal;

/** A comparison of two scenarios as one self-contained page. */
public final class ComparisonReport {

    private final ComparisonExport export;
    private final Comparison comparison;
    private final ComparisonContext context;
    private final Grounds grounds;
    private final Html html = new Html();

    private ComparisonReport(ComparisonExport export) {
        this.export = export;
        this.comparison = export.comparison();
        this.grounds = Manifest.grounds(export.first(), export.second());
        this.context = ComparisonContext.of(comparison).on(grounds);
    }

    /** The whole page; equal comparisons give equal text. */
    public static String of(ComparisonExport export) {
        return new ComparisonReport(export).page(export.first(), export.second());
    }

    private String page(Manifest first, Manifest second) {
        var before = export.texts().before();
        var title = before.map(version -> "“" + comparison.first().title() + "” now against " + version.revision())
                .orElseGet(() -> "“" + comparison.first().title() + "” against “" + comparison.second().title() + "”");
        html.element("p", Attributes.styled("kicker"), "Comparison · record " + first.texts().record() + " as of "
                + MonthWords.name(first.period().asOf()) + " · " + comparison.first().scenario() + " minus " + comparison.second().scenario());
        html.element("h1", title);
        html.element("p", Attributes.styled("summary"), summary());
        html.element("p", Attributes.styled("caveat"), Caveat.of(grounds));
        LeftOut.of(comparison.failed()).ifPresent(sentence -> html.element("p", Attributes.styled("caveat"), sentence));
        new ChangedStatementsPart(html, export).write();
        new TheoriesTogetherPart(export, grounds).write(html);
        html.section("explained", "What explains it", () ->
                IntStream.range(0, comparison.theories().size()).forEach(this::explanations));
        html.section("indicators", "Each indicator", () -> Indicator.SHOWN.forEach(this::indicator));
        ShownPart.write(html, grounds);
        html.section("made", "How this was made", () -> {
            ManifestPart.reading(html, first, "Both scenarios run on the same random numbers and with the same parameters of the"
                    + " theories, but for what either sets, so that a difference between them is due to what they say alone.");
            html.element("h3", comparison.first().scenario());
            ManifestPart.entries(html, first);
            html.element("h3", comparison.second().scenario());
            before.flatMap(ComparedVersion::hash).ifPresent(hash -> html.element("p", "Revision " + hash));
            ManifestPart.entries(html, second);
            ManifestPart.again(html, export.command(), comparison.first().scenario() + "-against-" + comparison.second().scenario());
        });
        return html.page(title + " – Parallax");
    }

    private String summary() {
        var sentences = new ArrayList<String>();
        for (var theory : comparison.theories()) {
            if (!Change.of(theory.difference().of(Indicator.COOPERATION), comparison.first().from()).visible()) {
                sentences.add("Under " + theory.theory().title() + ", cooperation overall never differs by as much as a point between "
                        + comparison.first().scenario() + " and " + comparison.second().scenario());
                continue;
            }
            sentences.add(Sentences.effect(
                    "Under " + theory.theory().title() + " and against " + comparison.second().scenario() + ", "
                            + comparison.first().scenario(),
                    "cooperation overall",
                    theory.difference().of(Indicator.COOPERATION), comparison.first().from(), new SampleSize(theory.runs())));
        }
        var runs = CountedRuns.of(comparison, comparison.theories());
        return (runs.sentence() + " " + runs.sample().remark() + " " + String.join(". ", sentences) + ".").replaceAll(" +", " ").strip();
    }

    private void explanations(int theory) {
        var explanations = comparison.theories().get(theory).explanations();
        comparison.theories().get(theory).explanation(export.asked())
                .ifPresent(each -> html.figure(ComparisonFigures.explanation(context, theory, each)));
        html.folded("All explanations under " + comparison.theories().get(theory).theory().title() + " as a table", () ->
                html.table(List.of("Indicator", "Month", "Statement", "Points", "5 %", "95 %", "Share"), explanations.stream()
                        .filter(each -> Indicator.SHOWN.contains(each.indicator()))
                        .flatMap(each -> rows(each).stream())
                        .toList()));
    }

    private List<List<String>> rows(Explanation explanation) {
        var rows = new ArrayList<List<String>>();
        explanation.statements().forEach(each -> rows.add(row(
                explanation, each.text(), each.effect(), Numbers.change(each.low()), Numbers.change(each.high()))));
        rows.add(row(explanation, "Only in combination", explanation.together(), "", ""));
        rows.add(row(explanation, "First minus second", explanation.total(), "", ""));
        return rows;
    }

    private List<String> row(Explanation explanation, String what, double effect, String low, String high) {
        return List.of(
                explanation.indicator().label(comparison.first().parties()), MonthWords.name(explanation.month()), what,
                Numbers.change(effect), low, high, ShareOfTotal.of(explanation.share(effect)));
    }

    private void indicator(Indicator indicator) {
        var label = indicator.label(comparison.first().parties());
        html.element("h3", label);
        for (int i = 0; i < comparison.theories().size(); i++) {
            html.figure(PairChart.of(context, i, indicator));
            html.figure(ComparisonFigures.difference(context, i, indicator));
            var theory = comparison.theories().get(i);
            html.folded("All months as a table: " + label + ", " + theory.theory().title(), () -> months(theory, indicator));
        }
    }

    private void months(TheoryComparison theory, Indicator indicator) {
        var heads = List.of("Month", "Median, first", "Median, second", "Mean difference", "5 %", "25 %", "75 %", "95 %");
        var difference = theory.difference().of(indicator);
        html.table(heads, IntStream.range(0, difference.months())
                .mapToObj(i -> List.of(
                        MonthWords.name(comparison.first().from().plusMonths(i)),
                        Numbers.tenths(theory.firstFans().of(indicator).at(Quantile.Q50).at(i)),
                        Numbers.tenths(theory.secondFans().of(indicator).at(Quantile.Q50).at(i)),
                        Numbers.change(difference.mean().at(i)), at(difference, Quantile.Q05, i),
                        at(difference, Quantile.Q25, i), at(difference, Quantile.Q75, i), at(difference, Quantile.Q95, i)))
                .toList());
    }

    private static String at(Fan fan, Quantile quantile, int i) {
        return Numbers.change(fan.at(quantile).at(i));
    }
}
