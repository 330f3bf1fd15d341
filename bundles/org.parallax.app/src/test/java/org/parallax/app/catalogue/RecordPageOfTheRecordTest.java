package org.parallax.app.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.report.data.DossierJson;
import org.parallax.report.page.RecordPage;
import org.parallax.report.page.RecordSummary;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.record.RecordDossier.Citation;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Fact;
import org.parallax.report.svg.Markup;

/** The page of the record has every element's facts under the label of their sort, and counts what it shows; so has the JSON. */
final class RecordPageOfTheRecordTest {

    private static final RecordDossier DOSSIER = InstalledRecordText.read().dossier();
    private static final String PAGE = RecordPage.of(DOSSIER);
    private static final List<Element> ELEMENTS = DOSSIER.sections().stream().flatMap(section -> section.elements().stream()).toList();
    private static final List<String> SHOWN = shown();

    private static final Map<Fact.Sort, String> LABELS = Map.of(
            Fact.Sort.DOCUMENTED, "", Fact.Sort.READING, "Readings, a reader’s judgement", Fact.Sort.SUPPLIED, "Supplied, known beyond the documents",
            Fact.Sort.REMARK, "Of the record’s making");

    @Test
    void everyFactStandsUnderTheLabelOfItsSort() {
        assertEquals(ELEMENTS.size(), SHOWN.size());
        for (int i = 0; i < SHOWN.size(); i++) {
            var element = ELEMENTS.get(i);
            for (var sort : Fact.Sort.values()) {
                var part = part(SHOWN.get(i), sort);
                assertEquals(element.facts(sort).size(), count(part, "<dd>"), () -> element + " " + sort + " " + part);
                element.facts(sort).forEach(fact -> {
                    assertTrue(part.contains("<dd>" + Markup.escape(fact.value())), () -> fact + " is not in " + part);
                    assertTrue(part.contains(Markup.escape(fact.reason())), () -> fact + " is not in " + part);
                });
            }
        }
    }

    @Test
    void everyQuotationStandsBehindTheLinkToItsSource() {
        for (int i = 0; i < SHOWN.size(); i++) {
            var shown = SHOWN.get(i);
            ELEMENTS.get(i).citations().forEach(citation -> assertTrue(shown.contains(quoted(citation)), () -> citation + " is not in " + shown));
        }
        DOSSIER.disagreements().stream().flatMap(about -> about.tellings().stream()).flatMap(telling -> telling.citations().stream())
                .forEach(citation -> assertTrue(PAGE.contains(quoted(citation)), citation::toString));
    }

    @Test
    void whatIsCountedIsWhatIsShown() {
        var counts = new RecordSummary(DOSSIER).counts().stream().collect(Collectors.toMap(RecordSummary.Count::what, RecordSummary.Count::count));
        assertEquals(own(Fact.Sort.READING), counts.get("Readings: a reader’s judgement of the documents"));
        assertEquals(own(Fact.Sort.SUPPLIED), counts.get("Supplied: known beyond the documents"));
        assertEquals(own(Fact.Sort.DOCUMENTED), counts.get("Documented facts, in elements that cite a source") + counts.get("Facts in elements that cite none"));
        assertEquals(own(Fact.Sort.REMARK), counts.get("Of the record’s making: notes, dates its editor set, what follows from other elements"));
        var json = DossierJson.of(DOSSIER);
        counts.forEach((what, count) -> assertTrue(json.replaceAll("\\s", "").contains("{\"what\":\"" + what.replace(" ", "") + "\",\"count\":" + count + "}"), what));
        assertEquals(ELEMENTS.stream().mapToInt(element -> element.facts(Fact.Sort.READING).size()).sum(), count(json.replaceAll("\\s", ""), "\"sort\":\"reading\""));
    }

    private static long own(Fact.Sort sort) {
        return IntStream.range(0, SHOWN.size()).filter(i -> ELEMENTS.get(i).addedBy().adder() != AddedBy.Adder.LIBRARY)
                .mapToLong(i -> count(part(SHOWN.get(i), sort), "<dd>")).sum();
    }

    private static List<String> shown() {
        var sections = PAGE.substring(PAGE.indexOf("<section id=\"section-"), PAGE.indexOf("<section id=\"sources\">"));
        return Stream.of(sections.split("<div class=\"element\"")).skip(1).toList();
    }

    /** What an element's entry shows under a label, up to the next label or the sources; without a label, before the first. */
    private static String part(String shown, Fact.Sort sort) {
        var label = LABELS.getOrDefault(sort, "");
        int from = label.isEmpty() ? 0 : shown.indexOf("<p class=\"label\">" + label);
        int to = Stream.of("class=\"apart\"", "class=\"cites\"").mapToInt(end -> shown.indexOf(end, from)).filter(at -> at >= 0).min().orElse(shown.length());
        return from < 0 ? "" : shown.substring(from, to);
    }

    private static String quoted(Citation citation) {
        var through = citation.through().isEmpty() ? "" : ", citing <a href=\"#source-" + citation.through() + "\">" + citation.through() + "</a>";
        return "<a href=\"#source-" + citation.source() + "\">" + citation.source() + "</a>"
                + (citation.place().isEmpty() ? "" : Markup.escape(", “" + citation.place() + "”")) + through
                + citation.quotes().stream().map(quote -> "<q>" + Markup.escape(quote) + "</q>").collect(Collectors.joining("\n"));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
