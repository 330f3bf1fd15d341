package org.parallax.report.page;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Manifest;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.words.Caveat;
import org.parallax.report.words.EachTheorySays;
import org.parallax.report.words.EndedConditions;
import org.parallax.report.words.HeldAgainst;
import org.parallax.report.words.LeftOut;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.Still;

/** A projection as one self-contained page. */
public final class ProjectionReport {

    private final ProjectionResult result;
    private final HeldAgainst held;
    private final ChartContext context;
    private final ReportTables tables;
    private final Html html = new Html();

    private ProjectionReport(Manifest manifest, ProjectionResult result, HeldAgainst held) {
        this.result = result;
        this.held = held;
        this.context = ChartContext.of(result).on(manifest.grounds()).against(held.counterfactual());
        this.tables = new ReportTables(result, held);
    }

    /**
     * The whole page; equal results give equal text.
     *
     * @param held what the scenario is held against
     * @param command the command line that makes this page again
     */
    public static String of(Manifest manifest, ProjectionResult result, HeldAgainst held, String command) {
        return new ProjectionReport(manifest, result, held).page(manifest, command);
    }

    private String page(Manifest manifest, String command) {
        var situation = result.situation();
        html.element("p", Attributes.styled("kicker"), "Projection · record " + manifest.texts().record() + " as of "
                + MonthWords.name(situation.asOf()) + " · " + manifest.texts().scenario());
        html.element("h1", situation.title());
        html.element("p", Attributes.styled("summary"), Summary.of(result, held));
        theoriesSay();
        html.element("p", Attributes.styled("caveat"), Caveat.of(manifest.grounds()));
        LeftOut.of(result.failed()).ifPresent(sentence -> html.element("p", Attributes.styled("caveat"), sentence));
        contents();
        overview();
        story();
        PrecedentPart.write(html, situation);
        expectations();
        indicators();
        html.section("capitals", "Two capitals", () -> {
            figure(ChartKind.CAPITALS_BY_THEORY, Indicator.COOPERATION);
            html.folded("Each event as the two see it, as a table", () -> tables.seen(html));
        });
        drivers();
        SensitivityPart.write(html, context);
        disagreement();
        regimes();
        TheoryPages.write(html, result, manifest.grounds());
        ShownPart.write(html, manifest.grounds());
        ManifestPart.write(html, manifest, held, command);
        return html.page(situation.title() + " – Parallax");
    }

    /** A line for each theory, so that a reader sees at once why they differ. */
    private void theoriesSay() {
        var lines = new EachTheorySays(result, held).lines();
        if (!lines.isEmpty()) {
            html.element("p", Attributes.of("id", "says"), "What each theory says:");
            html.element("ul", Attributes.styled("says").and("aria-labelledby", "says"), () -> lines.forEach(line -> html.element("li", () ->
                    html.element("strong", line.theory() + ".").text(line.says()))));
        }
    }

    private void contents() {
        html.element("nav", Attributes.of("aria-label", "Contents"), () -> {
            html.link("overview", "Overview").link("story", "Events and decisions");
            if (PrecedentPart.isWritten(result.situation())) {
                html.link("precedents", "Precedents");
            }
            if (!result.situation().expectations().isEmpty()) {
                html.link("expectations", "Expectations");
            }
            html.link("indicators", "Each indicator").link("capitals", "Two capitals").link("drivers", "Drivers");
            if (SensitivityPart.isWritten(context)) {
                html.link(SensitivityPart.ID, "What drives it");
            }
            if (several()) {
                html.link("disagreement", "Disagreement");
            }
            html.link("regimes", "State of the relationship").link("theories", "Theories").link("shown", ShownPart.title(result.theories().size())).link("made", "How this was made");
        });
    }

    private void overview() {
        html.section("overview", "Overview", () -> {
            figure(ChartKind.OVERVIEW, Indicator.COOPERATION);
            result.pool().ifPresent(pool -> new PoolPart(result, held, context.grounds()).write(html, pool));
            figure(ChartKind.PATHS, Indicator.COOPERATION);
            html.folded("These single runs as a table", () -> RunTables.paths(html, result, Indicator.COOPERATION));
            figure(several() ? ChartKind.DOTS_BY_THEORY : ChartKind.DOTS, Indicator.COOPERATION);
            html.folded("These dots as a table", () -> RunTables.dots(html, result, held, Indicator.COOPERATION));
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
            IntStream.range(0, result.theories().size()).filter(this::tells).forEach(this::drivers);
            unmoved();
            note(switch (held.counterfactual()) {
                case REFERENCE -> "“What would have happened anyway” is the change without this scenario, by what moves it. Each part of"
                        + " the scenario is what goes with it: an event answers for all that follows from it, so that what"
                        + " happens only because of another counts under both; “Several of these together” takes back what is"
                        + " counted twice, and holds what parts do only together.";
                case BASELINE -> "Each event answers for all that follows from it, so that what happens only because of another counts"
                        + " under both. “Only in combination” takes back what is counted twice, and holds what events do only together.";
            });
            still();
            EndedConditions.of(result.situation(), result.ended().enders())
                    .ifPresent(sentence -> html.element("p", Attributes.styled("note"), sentence));
            html.folded("All drivers as a table", () -> tables.drivers(html));
            mechanisms();
        });
    }

    /** How each theory brings about what the scenario changes, in the month of the strongest change and by the milestones. */
    private void mechanisms() {
        var table = new MechanismTable(result);
        if (held.counterfactual() == Counterfactual.REFERENCE && !table.rows().isEmpty()) {
            html.folded("How each theory moves each indicator, as a table", () -> html.table(MechanismTable.HEADS, table.rows()));
        }
    }

    private void note(String words) {
        html.element("p", Attributes.styled("note"), words);
    }

    /** Names what of the scenario moves nothing. */
    private void still() {
        if (!Still.of(result).isEmpty()) {
            note("Nothing is moved by as much as a tenth of a point, " + (several() ? "under any theory and " : "") + "in any month, by "
                    + Sentences.list(Still.of(result).stream().map(each -> "“" + each.title() + "”").toList()) + ".");
        }
    }

    /** Whether there is something to tell under a theory: what moves anyway, unless it is a baseline, or what the scenario does. */
    private boolean tells(int theory) {
        var card = result.theories().get(theory).theory();
        boolean drifts = held.counterfactual() == Counterfactual.REFERENCE && !card.scope().baseline();
        return drifts || context.weighing().contains(result.theories().get(theory));
    }

    /** Says why theories under which nothing changes have no picture here. */
    private void unmoved() {
        var titles = IntStream.range(0, result.theories().size())
                .filter(theory -> !context.weighing().contains(result.theories().get(theory)))
                .mapToObj(theory -> result.theories().get(theory).theory().title())
                .toList();
        if (!titles.isEmpty()) {
            note("Under " + Sentences.list(titles) + (held.counterfactual() == Counterfactual.REFERENCE
                    ? " the scenario changes nothing." : " the scenario’s events change nothing, so there is nothing to show."));
        }
    }

    private void drivers(int theory) {
        var subject = mostTelling()
                .map(month -> ChartKind.Subject.of(context, theory, Indicator.COOPERATION).by(month));
        subject.flatMap(ChartKind.DRIVERS::draw).ifPresent(html::figure);
        subject.flatMap(ChartKind.MECHANISMS::draw).ifPresent(html::figure);
    }

    /**
     * The month, of those that drivers are known by, in which the scenario changes overall cooperation most under any theory: one
     * for all, so that they can be held beside each other.
     */
    private Optional<YearMonth> mostTelling() {
        return result.drivers().stream()
                .filter(drivers -> drivers.indicator() == Indicator.COOPERATION)
                .map(Attribution::month)
                .distinct()
                .max(Comparator.comparingDouble(this::mostChanged).thenComparing(Comparator.naturalOrder()));
    }

    private double mostChanged(YearMonth month) {
        return result.theories().stream().mapToDouble(theory -> change(theory, month)).max().orElse(0);
    }

    private double change(TheoryProjection theory, YearMonth month) {
        var mean = context.change(theory, Indicator.COOPERATION).mean();
        return Math.abs(mean.at((int) context.from().until(month, ChronoUnit.MONTHS)));
    }

    private void disagreement() {
        if (several()) {
            html.section("disagreement", "Where the theories disagree", () -> new DisagreementPart(context).write(html));
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
