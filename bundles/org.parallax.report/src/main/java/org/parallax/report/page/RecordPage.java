package org.parallax.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.design.Theme;
import org.parallax.report.record.RecordDate;
import org.parallax.report.record.RecordDossier.Citation;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Section;
import org.parallax.report.record.RecordDossier.Source;
import org.parallax.report.record.RecordDossier.TimelineEntry;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.timeline.RecordChart;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** A record as one self-contained page: a timeline, and every element with its source. */
public final class RecordPage {

    private final RecordDossier dossier;
    private final Html html = new Html();

    private RecordPage(RecordDossier dossier) {
        this.dossier = dossier;
    }

    /** The whole page; equal dossiers give equal text. */
    public static String of(RecordDossier dossier) {
        return new RecordPage(dossier).page();
    }

    private String page() {
        html.element("p", Attributes.styled("kicker"), "Record · " + dossier.name());
        html.element("h1", dossier.title());
        html.element("p", Attributes.styled("summary"), summary());
        contents();
        html.section("timeline", "Timeline", () -> {
            html.figure(RecordChart.of(dossier, Theme.light(), ChartContext.WIDTH));
            chronology();
        });
        if (!dossier.disagreements().isEmpty()) {
            html.section("tellings", "Where the sources differ", this::disagreements);
        }
        dossier.sections().forEach(this::section);
        html.section("sources", "Sources", () -> dossier.sources().forEach(this::source));
        html.element("p", Attributes.styled("note"), "Digest of the record’s text: " + dossier.hash());
        return html.page(dossier.title() + " – the record");
    }

    private String summary() {
        long elements = elements().count();
        long unsourced = elements().filter(element -> element.citations().isEmpty()).count();
        var sourced = unsourced == 0
                ? elements == 1 ? "It cites its source." : "Each of them cites its source."
                : Sentences.capital(Numbers.inWords(unsourced)) + (unsourced == 1 ? " of them is" : " of them are")
                        + " not from the sources and marked so.";
        int differing = dossier.disagreements().size();
        var tellings = differing == 0
                ? ""
                : " On " + Numbers.counted(differing, "matter") + " the sources differ; both tellings are kept.";
        return "What is documented about " + Sentences.list(dossier.parties()) + ": " + Numbers.figures(elements, "element")
                + ", " + Numbers.count(dossier.timeline().size()) + " of them "
                + (dossier.timeline().size() == 1 ? "a dated event" : "dated events") + ", from "
                + Numbers.counted(dossier.sources().size(), "source") + ". " + sourced
                + tellings;
    }

    private void contents() {
        html.element("nav", Attributes.of("aria-label", "Contents"), () -> {
            html.link("timeline", "Timeline");
            if (!dossier.disagreements().isEmpty()) {
                html.link("tellings", "Where the sources differ");
            }
            dossier.sections().forEach(section -> html.link("section-" + section.title(), section.title()));
            html.link("sources", "Sources");
        });
    }

    private void chronology() {
        html.element("div", Attributes.styled("table"), () -> html.element("table", () -> {
            html.element("thead", () -> html.element("tr", () ->
                    List.of("Date", "Event", "Kind", "Issue", "For the relationship", "Source")
                            .forEach(head -> html.element("th", Attributes.of("scope", "col"), head))));
            html.element("tbody", () -> dossier.timeline().stream()
                    .sorted(Comparator.comparing(TimelineEntry::date, RecordDate.NONE_FIRST).thenComparing(TimelineEntry::id))
                    .forEach(this::event));
        }));
    }

    private void event(TimelineEntry entry) {
        var direction = entry.direction() > 0 ? "▲ helps cooperation" : entry.direction() < 0 ? "▼ harms it" : "● both or neither";
        html.element("tr", () -> {
            html.element("td", Attributes.styled("date"), entry.dates());
            html.element("td", Html.cell(entry.title()), () -> html.link("element-" + entry.id(), entry.title()));
            html.element("td", Html.cell(entry.kind()), entry.kind()).element("td", Html.cell(entry.issue()), entry.issue()).element("td", Attributes.styled("date"), direction);
            html.element("td", () -> citations(entry.citations()));
        });
    }

    private void section(Section section) {
        html.section("section-" + section.title(), section.title(), () -> section.elements().forEach(this::element));
    }

    private void element(Element element) {
        var styled = Attributes.styled("element");
        html.element("div", element.id().isEmpty() ? styled : styled.and("id", Html.anchor("element-" + element.id())), () -> {
            html.element("h3", () -> {
                html.text(element.title());
                if (!element.id().isEmpty()) {
                    html.element("code", element.id());
                }
            });
            if (!element.facts().isEmpty()) {
                html.element("dl", () -> element.facts().forEach(fact ->
                        html.element("dt", fact.label()).element("dd", fact.value())));
            }
            html.element("p", Attributes.styled("cites"), () -> citations(element.citations()));
        });
    }

    private void citations(List<Citation> citations) {
        if (citations.isEmpty()) {
            html.element("span", Attributes.styled("unsourced"), "not from the sources");
        }
        for (int i = 0; i < citations.size(); i++) {
            var citation = citations.get(i);
            html.text(i == 0 ? "" : "; ").link("source-" + citation.source(), citation.source());
            html.text(citation.place().isEmpty() ? "" : ", “" + citation.place() + "”");
        }
    }

    private void disagreements() {
        for (var tellings : dossier.disagreements()) {
            html.element("div", Attributes.styled("element"), () -> {
                html.element("h3", tellings.about());
                html.element("ul", () -> tellings.tellings().forEach(telling -> html.element("li", () -> {
                    html.text(telling.text()).text(" – ");
                    citations(telling.citations());
                })));
            });
        }
    }

    private void source(Source source) {
        long cited = Stream.concat(
                        elements().flatMap(element -> element.citations().stream()),
                        dossier.disagreements().stream()
                                .flatMap(tellings -> tellings.tellings().stream())
                                .flatMap(telling -> telling.citations().stream()))
                .filter(citation -> citation.source().equals(source.id()))
                .count();
        html.element("div", Attributes.styled("element").and("id", Html.anchor("source-" + source.id())), () -> {
            html.element("h3", () -> html.text(source.title()).element("code", source.id()));
            html.element("p", Attributes.styled("cites"), Stream.of(source.author(), source.publisher(), source.published())
                            .filter(part -> !part.isEmpty())
                            .reduce((left, right) -> left + ", " + right)
                            .orElse("no further particulars")
                    + ". Cited " + (cited == 1 ? "once" : Numbers.count(cited) + " times") + ".");
        });
    }

    private Stream<Element> elements() {
        return dossier.sections().stream().flatMap(section -> section.elements().stream());
    }
}
