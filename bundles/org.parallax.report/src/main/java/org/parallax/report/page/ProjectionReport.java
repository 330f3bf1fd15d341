package org.parallax.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Manifest;
import org.parallax.report.chart.CapitalsPanelsChart;
import org.parallax.report.chart.DisagreementChart;
import org.parallax.report.chart.DotsChart;
import org.parallax.report.chart.DriversChart;
import org.parallax.report.chart.EffectChart;
import org.parallax.report.chart.FanChart;
import org.parallax.report.chart.OverviewChart;
import org.parallax.report.chart.PathsChart;
import org.parallax.report.chart.RegimePanelsChart;
import org.parallax.report.chart.TheoryPanelsChart;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.words.Caveat;
import org.parallax.report.words.LeftOut;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Sentences;

/** A projection as one self-contained page. */
public final class ProjectionReport {

    private static final int FAN = 320;

    private final ProjectionResult result;
    private final ChartContext context;
    private final ReportTables tables;
    private final Html html = new Html();

    private ProjectionReport(ProjectionResult result) {
        this.result = result;
        this.context = ChartContext.of(result);
        this.tables = new ReportTables(result);
    }

    /**
     * The whole page; equal results give equal text.
     *
     * @param command the command line that makes this page again
     */
    public static String of(Manifest manifest, ProjectionResult result, String command) {
        return new ProjectionReport(result).page(manifest, command);
    }

    private String page(Manifest manifest, String command) {
        var situation = result.situation();
        html.element("p class=\"kicker\"", "Projection · record " + manifest.record() + " as of "
                + MonthWords.name(situation.asOf()) + " · " + manifest.scenario());
        html.element("h1", situation.title());
        html.element("p class=\"summary\"", Summary.of(result));
        html.element("p class=\"caveat\"", Caveat.of(result.theories().size()));
        LeftOut.of(result.failed()).ifPresent(sentence -> html.element("p class=\"caveat\"", sentence));
        contents();
        overview();
        story();
        expectations();
        indicators();
        html.section("capitals", "Two capitals", () -> {
            html.figure(CapitalsPanelsChart.of(context));
            html.folded("Each event as the two see it, as a table", () -> tables.seen(html));
        });
        drivers();
        disagreement();
        regimes();
        TheoryPages.write(html, result);
        ManifestPart.write(html, manifest, command);
        return html.page(situation.title() + " – Parallax");
    }

    private void contents() {
        html.element("nav aria-label=\"Contents\"", () -> {
            html.link("overview", "Overview").link("story", "Events and decisions");
            if (!result.situation().expectations().isEmpty()) {
                html.link("expectations", "Expectations");
            }
            html.link("indicators", "Each indicator").link("capitals", "Two capitals").link("drivers", "Drivers");
            if (several()) {
                html.link("disagreement", "Disagreement");
            }
            html.link("regimes", "State of the relationship").link("theories", "Theories").link("made", "How this was made");
        });
    }

    private void overview() {
        html.section("overview", "Overview", () -> {
            html.figure(OverviewChart.of(context));
            html.figure(PathsChart.of(context, 0, Indicator.COOPERATION));
            html.folded("These single runs as a table", () -> RunTables.paths(html, result, Indicator.COOPERATION));
            html.figure(several()
                    ? DotsChart.ofTheories(context, Indicator.COOPERATION)
                    : DotsChart.of(context, 0, Indicator.COOPERATION));
            html.folded("These dots as a table", () -> RunTables.dots(html, result, Indicator.COOPERATION));
        });
    }

    private void story() {
        html.section("story", "Events and decisions", () -> {
            if (result.occurrences().isEmpty() && result.decisions().isEmpty()) {
                html.element("p", "The scenario has no events of its own.");
            }
            tables.events(html);
            tables.decisions(html);
        });
    }

    private void expectations() {
        if (!result.situation().expectations().isEmpty()) {
            html.section("expectations", "Expectations", () -> tables.expectations(html));
        }
    }

    private void indicators() {
        html.section("indicators", "Each indicator", () -> List.of(Indicator.values()).forEach(this::indicator));
    }

    private void indicator(Indicator indicator) {
        html.element("h3 id=\"" + Html.anchor(indicator.id(result.situation().parties())) + "\"", indicator.label(result.situation().parties()));
        if (several()) {
            html.figure(TheoryPanelsChart.of(context, indicator));
        } else {
            html.figure(FanChart.of(context, 0, indicator, FAN));
        }
        html.folded("All months as a table: " + indicator.label(result.situation().parties()), () -> tables.months(html, indicator));
    }

    private void drivers() {
        html.section("drivers", "What moved it", () -> {
            html.figure(EffectChart.of(context, 0, Indicator.COOPERATION));
            IntStream.range(0, result.theories().size()).filter(this::weighs).forEach(this::drivers);
            unmoved();
            html.element("p class=\"note\"", "Each event answers for all that follows from it, so that what happens only"
                    + " because of another counts under both. “Only in combination” takes back what is counted twice, and"
                    + " holds what events do only together.");
            html.folded("All drivers as a table", () -> tables.drivers(html));
        });
    }

    private boolean weighs(int theory) {
        return context.weighing().contains(result.theories().get(theory));
    }

    /** A picture of nothing is left out, but not without a word. */
    private void unmoved() {
        var titles = IntStream.range(0, result.theories().size())
                .filter(theory -> !weighs(theory))
                .mapToObj(theory -> result.theories().get(theory).theory().title())
                .toList();
        if (!titles.isEmpty()) {
            html.element("p class=\"note\"", "Under " + Sentences.list(titles)
                    + " the scenario’s events change nothing, so there is nothing to show.");
        }
    }

    private void drivers(int theory) {
        result.drivers().stream()
                .filter(drivers -> drivers.theory().equals(result.theories().get(theory).theory().id()))
                .filter(drivers -> drivers.indicator() == Indicator.COOPERATION)
                .max(Comparator.comparingDouble(drivers -> Math.abs(drivers.total())))
                .ifPresent(drivers -> html.figure(DriversChart.of(context, drivers)));
    }

    private void disagreement() {
        if (several()) {
            html.section("disagreement", "Where the theories disagree", () -> {
                html.figure(DisagreementChart.of(context));
                html.folded("Disagreement as a table", () -> tables.disagreement(html));
            });
        }
    }

    private void regimes() {
        html.section("regimes", "State of the relationship", () -> {
            html.figure(RegimePanelsChart.of(context));
            html.folded("Shares of runs, all months as a table", () -> tables.regimes(html));
        });
    }

    private boolean several() {
        return result.theories().size() > 1;
    }
}
