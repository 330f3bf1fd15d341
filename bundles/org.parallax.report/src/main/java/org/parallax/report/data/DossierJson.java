package org.parallax.report.data;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.parallax.report.data.JsonText;
import org.parallax.report.page.RecordSummary;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.RecordDate;
import org.parallax.report.record.RecordDossier.Citation;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.record.RecordSum;

/**
 * A whole record as JSON: {@code record, title, hash, parties, reach, layers, texts, counts, sources, timeline, spans, sections,
 * disagreements, curve}; {@code texts} are those that the record is the sum of, each with what it adds. What is unknown is an empty text, and a record without dates has no curve.
 */
public final class DossierJson {

    private DossierJson() {}

    /** The whole document; equal dossiers give equal text. */
    public static String of(RecordDossier dossier) {
        var json = new JsonText();
        json.object(root -> {
            root.member("record", dossier.name()).member("title", dossier.title()).member("hash", dossier.hash());
            root.name("parties").array(dossier.parties(), JsonText::value);
            root.member("reach", dossier.reach().map(YearMonth::toString).orElse(""));
            root.name("layers").array(dossier.about().layers(), JsonText::value);
            root.name("texts").array(new RecordSum(dossier).shares(), DossierJson::share);
            root.name("counts").array(new RecordSummary(dossier).counts(), (each, count) -> each.object(o -> o
                    .member("what", count.what()).member("count", count.count())));
            root.name("sources").array(dossier.sources(), (each, source) -> each.object(o -> o
                    .member("id", source.id()).member("title", source.title()).member("author", source.author())
                    .member("publisher", source.publisher()).member("published", source.edition().published())
                    .member("grade", source.grade()).member("url", source.edition().url())
                    .member("addedBy", words(source.addedBy()))
                    .name("facts").array(source.facts(), DossierJson::fact)));
            root.name("timeline").array(dossier.timeline(), DossierJson::event);
            root.name("spans").array(dossier.spans(), DossierJson::span);
            root.name("sections").array(dossier.sections(), DossierJson::section);
            root.name("disagreements").array(dossier.disagreements(), DossierJson::disagreement);
            dossier.curve().ifPresent(curve -> root.name("curve").object(o -> CurveJson.write(o, curve)));
        });
        return json.text();
    }

    private static void event(JsonText json, RecordDossier.TimelineEntry event) {
        json.object(o -> {
            o.member("date", RecordDate.text(event.date())).member("id", event.id()).member("title", event.title());
            o.member("kind", event.kind()).member("direction", event.direction()).member("issue", event.issue());
            o.member("alleged", event.isAlleged()).name("ends").array(event.nature().ends(), JsonText::value);
            addedBy(o, event.addedBy());
            citations(o, event.citations());
        });
    }

    private static void span(JsonText json, RecordDossier.Span span) {
        json.object(o -> {
            o.member("lane", span.lane()).member("id", span.id()).member("title", span.title());
            o.member("from", RecordDate.text(span.from())).member("to", RecordDate.text(span.to()));
            o.member("sort", word(span.holding().sort())).member("alleged", span.holding().alleged());
            o.member("endedBy", span.holding().ending().map(RecordDossier.Ending::id).orElse(""));
            addedBy(o, span.holding().addedBy());
        });
    }

    private static void section(JsonText json, RecordDossier.Section section) {
        json.object(s -> s.member("title", section.title()).name("elements").array(section.elements(), (each, element) -> each.object(o -> {
            o.member("id", element.id()).member("title", element.title());
            addedBy(o, element.addedBy());
            o.name("facts").array(element.facts(), DossierJson::fact);
            citations(o, element.citations());
        })));
    }

    private static void fact(JsonText json, RecordDossier.Fact fact) {
        json.object(f -> f.member("label", fact.label()).member("value", fact.value())
                .member("sort", word(fact.sort())).member("reason", fact.reason()));
    }

    private static void disagreement(JsonText json, RecordDossier.Tellings tellings) {
        json.object(o -> o.member("about", tellings.about()).name("tellings").array(tellings.tellings(), (each, telling) -> each.object(t -> {
            t.member("text", telling.text());
            citations(t, telling.citations());
        })));
    }

    /** The text that adds an element: {@code record}, or {@code layer PublicChronicle}. */
    private static void addedBy(JsonText json, AddedBy by) {
        json.member("addedBy", words(by));
        if (by.act() != AddedBy.Act.ADDS) {
            json.member("disputed", by.words());
        }
    }

    private static String words(AddedBy by) {
        return (word(by.adder()) + " " + by.name()).strip();
    }

    /** What one text adds, sort by sort; {@code addedBy} is what the elements say that it adds. */
    private static void share(JsonText json, RecordSum.Share share) {
        json.object(o -> {
            addedBy(o, share.text().by());
            o.member("title", share.text().title());
            o.name("counts").array(share.counts(), (each, count) -> each.object(c -> c
                    .member("what", count.sort()).member("count", count.count())));
            o.member("elements", share.elements()).member("sources", share.sources());
        });
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static void citations(JsonText json, List<Citation> citations) {
        json.name("citations").array(citations, (each, citation) -> each.object(
                c -> c.member("source", citation.source()).member("place", citation.place())
                        .member("through", citation.through())
                        .name("quotes").array(citation.quotes(), JsonText::value)));
    }
}
