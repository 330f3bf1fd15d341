package org.parallax.report.page;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Manifest;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.words.Caveat;
import org.parallax.report.words.EndedConditions;
import org.parallax.report.words.LeftOut;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Sentences;

/** A projection as one self-contained page. */
public final class ProjectionReport {

    private final ProjectionResult result;
    private final ChartContext context;
    private final ReportTables tables;
    private final Html html = new Html();

    private ProjectionReport(Manifest manifest, ProjectionResult result) {
        this.result = result;
        this.context = ChartContext.of(result).remarking(manifest.recordInWords());
        this.tables = new ReportTables(result);
    }

    /**
     * The whole page; equal results give equal text.
     *
     * @param command the command line that makes this page again
     */
    public static String of(Manifest manifest, ProjectionResult result, String command) {
        return new ProjectionReport(manifest, result).page(manifest, command);
    }

    private String page(Manifest manifest, String command) {
        var situation = result.situation();
        html.element("p", Attributes.styled("kicker"), "Projection · record " + manifest.texts().record() + " as of "
                + MonthWords.name(situation.asOf()) + " · " + manifest.texts().scenario());
        html.element("h1", situation.title());
        html.element("p", Attributes.styled("summary"), Summary.of(result));
        html.element("p", Attributes.styled("caveat"), Caveat.of(result.theories().size(), manifest.recordInWords()));
        LeftOut.of(result.failed()).ifPresent(sentence -> html.element("p", Attributes.styled("caveat"), sentence));
        contents();
        overview();
        story();
        expectations();
        indicators();
        html.section("capitals", "Two capitals", () -> {
            figure(ChartKind.CAPITALS_BY_THEORY, Indicator.COOPERATION);
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
        html.element("nav", Attributes.of("aria-label", "Contents"), () -> {
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
            figure(ChartKind.OVERVIEW, Indicator.COOPERATION);
            figure(ChartKind.PATHS, Indicator.COOPERATION);
            html.folded("These single runs as a table", () -> RunTables.paths(html, result, Indicator.COOPERATION));
            figure(several() ? ChartKind.DOTS_BY_THEORY : ChartKind.DOTS, Indicator.COOPERATION);
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
        html.section("indicators", "Each indicator", () -> Indicator.SHOWN.forEach(this::indicator));
    }

    private void indicator(Indicator indicator) {
        var parties = result.situation().parties();
        html.element("h3", Attributes.of("id", Html.anchor(indicator.id(parties))), indicator.label(parties));
        figure(several() ? ChartKind.SIDE_BY_SIDE : ChartKind.LARGE, indicator);
        html.folded("All months as a table: " + indicator.label(parties), () -> tables.months(html, indicator));
    }

    private void drivers() {
        html.section("drivers", "What moved it", () -> {
            figure(ChartKind.EFFECT, Indicator.COOPERATION);
            IntStream.range(0, result.theories().size()).filter(this::weighs).forEach(this::drivers);
            unmoved();
            html.element("p", Attributes.styled("note"), "Each event answers for all that follows from it, so that what happens only"
                    + " because of another counts under both. “Only in combination” takes back what is counted twice, and"
                    + " holds what events do only together.");
            EndedConditions.of(result.situation(), result.ended().enders())
                    .ifPresent(sentence -> html.element("p", Attributes.styled("note"), sentence));
            html.folded("All drivers as a table", () -> tables.drivers(html));
        });
    }

    private boolean weighs(int theory) {
        return context.weighing().contains(result.theories().get(theory));
    }

    /** Says why theories under which nothing changes have no picture here. */
    private void unmoved() {
        var titles = IntStream.range(0, result.theories().size())
                .filter(theory -> !weighs(theory))
                .mapToObj(theory -> result.theories().get(theory).theory().title())
                .toList();
        if (!titles.isEmpty()) {
            html.element("p", Attributes.styled("note"), "Under " + Sentences.list(titles)
                    + " the scenario’s events change nothing, so there is nothing to show.");
        }
    }

    private void drivers(int theory) {
        result.drivers().stream()
                .filter(drivers -> drivers.theory().equals(result.theories().get(theory).theory().id()))
                .filter(drivers -> drivers.indicator() == Indicator.COOPERATION)
                .max(Comparator.comparingDouble(drivers -> Math.abs(drivers.total())))
                .flatMap(drivers -> ChartKind.DRIVERS.draw(
                        ChartKind.Subject.of(context, theory, drivers.indicator()).by(drivers.month())))
                .ifPresent(html::figure);
    }

    private void disagreement() {
        if (several()) {
            html.section("disagreement", "Where the theories disagree", () -> {
                figure(ChartKind.DISAGREEMENT, Indicator.COOPERATION);
                html.folded("Disagreement as a table", () -> tables.disagreement(html));
            });
        }
    }

    private void regimes() {
        html.section("regimes", "State of the relationship", () -> {
            figure(ChartKind.REGIMES_BY_THEORY, Indicator.COOPERATION);
            html.folded("Shares of runs, all months as a table", () -> tables.regimes(html));
        });
    }

    /** A picture of an indicator; of the first theory, if its kind shows only one. */
    private void figure(ChartKind kind, Indicator indicator) {
        kind.draw(ChartKind.Subject.of(context, 0, indicator)).ifPresent(html::figure);
    }

    private boolean several() {
        return result.theories().size() > 1;
    }
}
