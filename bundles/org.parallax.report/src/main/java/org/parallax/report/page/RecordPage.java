package org.parallax.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.design.Theme;
import org.parallax.report.record.CitedWork;
import org.parallax.report.record.RecordCurve;
import org.parallax.report.record.RecordDate;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Fact;
import org.parallax.report.record.RecordDossier.Section;
import org.parallax.report.record.RecordDossier.Span;
import org.parallax.report.record.RecordDossier.TimelineEntry;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.record.RecordSum;
import org.parallax.report.timeline.CurveChart;
import org.parallax.report.timeline.RecordChart;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** A record as one self-contained page: a timeline, the levels it implies, and every element with its source. */
public final class RecordPage {

    private final RecordDossier dossier;
    private final RecordSummary summary;
    private final RecordSum sum;
    private final List<Span> conditions;
    /** Identifiers of the elements that hold something known beyond the documents. */
    private final Set<String> supplied;
    private final Html html = new Html();
    private final ElementPart elements = new ElementPart(html);

    private RecordPage(RecordDossier dossier) {
        this.dossier = dossier;
        this.summary = new RecordSummary(dossier);
        this.sum = new RecordSum(dossier);
        this.conditions = dossier.spans().stream().filter(Span::isCondition)
                .sorted(Comparator.comparing(Span::from, RecordDate.NONE_FIRST).thenComparing(Span::id)).toList();
        this.supplied = dossier.sections().stream().flatMap(section -> section.elements().stream())
                .filter(element -> !element.facts(Fact.Sort.SUPPLIED).isEmpty())
                .map(Element::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The whole page; equal dossiers give equal text. */
    public static String of(RecordDossier dossier) {
        return new RecordPage(dossier).page();
    }

    private String page() {
        html.element("p", Attributes.styled("kicker"), kicker());
        html.element("h1", dossier.title());
        html.element("p", Attributes.styled("summary"), summary.sentences());
        html.folded("These counts as a table", () -> html.table(List.of("What the record holds", "Count"), summary.rows()));
        html.element("p", Attributes.styled("note"), RecordSummary.RULE);
        contents();
        html.section("texts", SumPart.HEADING, () -> new SumPart(html).write(sum));
        html.section("timeline", "Timeline", () -> {
            html.figure(RecordChart.of(dossier, Theme.light(), ChartContext.WIDTH));
            chronology();
        });
        if (!conditions.isEmpty()) {
            html.section("conditions", "Conditions", this::conditions);
        }
        dossier.curve().ifPresent(curve -> html.section("curve", "The levels it implies", () -> curve(curve)));
        if (!dossier.disagreements().isEmpty()) {
            html.section("tellings", "Where the sources differ", this::disagreements);
        }
        dossier.sections().forEach(this::section);
        html.section("sources", "Sources", () -> dossier.sources().forEach(this::source));
        html.element("p", Attributes.styled("note"), "Digest of the record’s text: " + dossier.hash());
        return html.page(dossier.title() + " – the record");
    }

    private String kicker() {
        var layers = dossier.about().layers();
        return "Record · " + dossier.name() + dossier.reach().map(month -> " to " + month).orElse("")
                + (layers.isEmpty() ? "" : " with " + Sentences.list(layers));
    }

    private void contents() {
        html.element("nav", Attributes.of("aria-label", "Contents"), () -> {
            html.link("texts", SumPart.HEADING);
            html.link("timeline", "Timeline");
            if (!conditions.isEmpty()) {
                html.link("conditions", "Conditions");
            }
            dossier.curve().ifPresent(curve -> html.link("curve", "The levels it implies"));
            if (!dossier.disagreements().isEmpty()) {
                html.link("tellings", "Where the sources differ");
            }
            dossier.sections().forEach(section -> html.link("section-" + section.title(), section.title()));
            html.link("sources", "Sources");
        });
    }

    private void chronology() {
        table(List.of("Date", "Event", "Kind", "Issue", "For the relationship, as its kind is read", "Source"), () -> dossier.timeline().stream()
                .sorted(Comparator.comparing(TimelineEntry::date, RecordDate.NONE_FIRST).thenComparing(TimelineEntry::id))
                .forEach(this::event));
    }

    private void event(TimelineEntry entry) {
        var direction = direction(entry);
        html.element("tr", () -> {
            html.element("td", Attributes.styled("date"), entry.dates());
            html.element("td", Html.cell(entry.title()), () -> {
                html.link("element-" + entry.id(), entry.title());
                html.text(remarks(entry));
            });
            html.element("td", Html.cell(entry.kind()), entry.kind()).element("td", Html.cell(entry.issue()), entry.issue()).element("td", Attributes.styled("date"), direction);
            html.element("td", () -> elements.citations(entry.citations()));
        });
    }

    private static String direction(TimelineEntry entry) {
        if (entry.addedBy().isRetracted()) {
            return "retracted, counts for nothing";
        }
        return entry.direction() > 0 ? "▲ helps cooperation" : entry.direction() < 0 ? "▼ harms it" : "● both, or moves nothing";
    }

    /** What has to be said beside an event's title: that it is alleged, what it ends, which text adds it. */
    private static String remarks(TimelineEntry entry) {
        var remarks = new ArrayList<String>();
        if (entry.isAlleged()) {
            remarks.add("alleged");
        }
        if (!entry.nature().ends().isEmpty()) {
            remarks.add("ends " + Sentences.list(entry.nature().ends()));
        }
        if (!entry.addedBy().isOwn()) {
            remarks.add(entry.addedBy().words());
        }
        return remarks.isEmpty() ? "" : " (" + String.join("; ", remarks) + ")";
    }

    private void conditions() {
        html.element("p", "What an event began and another ended. Its effect stands in between, and then leaves what fades.");
        table(List.of("Condition", "Begin", "Source of the begin", "End", "Ended by", "Source of the end"), () -> conditions.forEach(this::condition));
    }

    private void condition(Span span) {
        var begin = event(span.id());
        var ending = span.holding().ending();
        html.element("tr", () -> {
            html.element("td", () -> {
                html.link("element-" + span.id(), span.title());
                html.text(begin.map(RecordPage::remarks).orElse(""));
            });
            html.element("td", Attributes.styled("date"), RecordDate.text(span.from()));
            html.element("td", () -> begin.ifPresent(this::told));
            html.element("td", Attributes.styled("date"), span.to().map(RecordDate::toString).orElse("in force where the record ends"));
            html.element("td", () -> ending.ifPresent(end -> html.link("element-" + end.id(), end.title())));
            html.element("td", () -> ending.flatMap(end -> event(end.id())).ifPresent(this::told));
        });
    }

    private Optional<TimelineEntry> event(String id) {
        return dossier.timeline().stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** Who tells of the begin or end of a condition; that it is supplied where nobody does. */
    private void told(TimelineEntry event) {
        if (event.citations().isEmpty() && supplied.contains(event.id())) {
            html.text("supplied");
        } else {
            elements.citations(event.citations());
        }
    }

    private void table(List<String> heads, Runnable rows) {
        html.element("div", Attributes.styled("table"), () -> html.element("table", () -> {
            html.element("thead", () -> html.element("tr", () -> heads.forEach(head -> html.element("th", Attributes.of("scope", "col"), head))));
            html.element("tbody", rows);
        }));
    }

    private void curve(RecordCurve curve) {
        html.element("p", "What the documented events, with the effects that their kinds are read to have, add up to month by month. No"
                + " theory has a part in it; the numbered sentences are what the sources say of the same months. It begins in " + MonthWords.name(curve.from())
                + "; what is said of earlier times is listed without a level.");
        var chart = CurveChart.of(curve, Theme.light(), ChartContext.WIDTH);
        html.figure(chart);
        chart.tables().forEach(table -> html.folded("All months as a table", () -> html.table(table.columns(), table.rows())));
        if (!curve.verdicts().isEmpty()) {
            table(List.of("Date", "What the source says", "The record’s level", "Source"), () -> curve.verdicts().stream()
                    .sorted(Comparator.comparing(RecordCurve.Verdict::first).thenComparing(RecordCurve.Verdict::id))
                    .forEach(verdict -> verdict(curve, verdict)));
        }
    }

    private void verdict(RecordCurve curve, RecordCurve.Verdict verdict) {
        html.element("tr", () -> {
            html.element("td", Attributes.styled("date"), verdict.dates());
            html.element("td", () -> {
                html.text(verdict.sentence());
                verdict.citations().forEach(citation -> citation.quotes().forEach(quote -> html.element("q", quote)));
            });
            html.element("td", curve.stretch(verdict).map(stretch -> curve.courseOf(verdict).label() + " " + compared(stretch))
                    .orElse("not among these months"));
            html.element("td", () -> elements.citations(verdict.citations()));
        });
    }

    private static String compared(RecordCurve.Stretch stretch) {
        return stretch.isMonth()
                ? Numbers.tenths(stretch.mean()) + " in " + MonthWords.name(stretch.from())
                : Numbers.tenths(stretch.mean()) + " on average from " + MonthWords.name(stretch.from()) + " to "
                        + MonthWords.name(stretch.to()) + ", lowest " + Numbers.tenths(stretch.lowest()) + " in "
                        + MonthWords.name(stretch.lowestIn());
    }

    private void section(Section section) {
        html.section("section-" + section.title(), section.title(), () -> section.elements().forEach(elements::write));
    }

    private void disagreements() {
        for (var tellings : dossier.disagreements()) {
            html.element("div", Attributes.styled("element"), () -> {
                html.element("h3", tellings.about());
                html.element("ul", () -> tellings.tellings().forEach(telling -> html.element("li", () -> {
                    html.text(telling.text());
                    elements.quoted(telling.citations());
                })));
            });
        }
    }

    private void source(CitedWork source) {
        html.element("div", Attributes.styled("element").and("id", Html.anchor("source-" + source.id())), () -> {
            html.element("h3", () -> html.text(source.title()).element("code", source.id()));
            elements.addedBy(source.addedBy());
            html.element("p", Attributes.styled("cites"), particulars(source) + " " + uses(source));
            elements.apart(source.facts());
        });
    }

    private static String particulars(CitedWork source) {
        return Stream.of(source.author(), source.publisher(), source.published(), grade(source).orElse(""), source.edition().url(),
                        source.suppliedInPart())
                .filter(part -> !part.isEmpty())
                .reduce((left, right) -> left + ", " + right)
                .orElse("no further particulars") + ".";
    }

    private static Optional<String> grade(CitedWork source) {
        return Optional.of(source.grade()).filter(grade -> !grade.isEmpty()).map(grade -> "graded " + grade);
    }

    /** How often it is cited and quoted, and through which other source it is reached. */
    private String uses(CitedWork source) {
        var use = summary.use(source.id());
        var reached = use.reachedThrough().isEmpty() ? "" : "reached " + times(use.reached()) + " through " + Sentences.list(use.reachedThrough());
        if (use.cited() == 0) {
            return reached.isEmpty() ? "Cited nowhere." : "Not read itself: " + reached + ".";
        }
        return "Cited " + times(use.cited())
                + (use.passages() == 0 ? "" : ", " + Numbers.counted(use.passages(), "passage") + " of it quoted")
                + (reached.isEmpty() ? "" : ", and " + reached) + ".";
    }

    private static String times(long count) {
        return count == 1 ? "once" : Numbers.count(count) + " times";
    }
}
