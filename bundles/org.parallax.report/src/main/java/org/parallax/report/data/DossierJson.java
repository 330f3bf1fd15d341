package org.parallax.report.data;

import java.util.List;
import org.parallax.report.data.JsonText;
import org.parallax.report.record.RecordDate;
import org.parallax.report.record.RecordDossier.Citation;
import org.parallax.report.record.RecordDossier;

/** A whole record as JSON: {@code record, title, hash, parties, sources, timeline, spans, sections, disagreements}. */
public final class DossierJson {

    private DossierJson() {}

    /** The whole document; equal dossiers give equal text. */
    public static String of(RecordDossier dossier) {
        var json = new JsonText();
        json.object(root -> {
            root.member("record", dossier.name()).member("title", dossier.title()).member("hash", dossier.hash());
            root.name("parties").array(dossier.parties(), JsonText::value);
            root.name("sources").array(dossier.sources(), (each, source) -> each.object(o -> o
                    .member("id", source.id()).member("title", source.title()).member("author", source.author())
                    .member("publisher", source.publisher()).member("published", source.published())));
            root.name("timeline").array(dossier.timeline(), DossierJson::event);
            root.name("spans").array(dossier.spans(), (each, span) -> each.object(o -> o
                    .member("lane", span.lane()).member("title", span.title())
                    .member("from", RecordDate.text(span.from())).member("to", RecordDate.text(span.to()))));
            root.name("sections").array(dossier.sections(), DossierJson::section);
            root.name("disagreements").array(dossier.disagreements(), DossierJson::disagreement);
        });
        return json.text();
    }

    private static void event(JsonText json, RecordDossier.TimelineEntry event) {
        json.object(o -> {
            o.member("date", RecordDate.text(event.date())).member("id", event.id()).member("title", event.title());
            o.member("kind", event.kind()).member("direction", event.direction()).member("issue", event.issue());
            citations(o, event.citations());
        });
    }

    private static void section(JsonText json, RecordDossier.Section section) {
        json.object(s -> s.member("title", section.title()).name("elements").array(section.elements(), (each, element) -> each.object(o -> {
            o.member("id", element.id()).member("title", element.title());
            o.name("facts").array(element.facts(), (all, fact) -> all.object(f -> f.member("label", fact.label()).member("value", fact.value())));
            citations(o, element.citations());
        })));
    }

    private static void disagreement(JsonText json, RecordDossier.Tellings tellings) {
        json.object(o -> o.member("about", tellings.about()).name("tellings").array(tellings.tellings(), (each, telling) -> each.object(t -> {
            t.member("text", telling.text());
            citations(t, telling.citations());
        })));
    }

    private static void citations(JsonText json, List<Citation> citations) {
        json.name("citations").array(citations, (each, citation) -> each.object(
                c -> c.member("source", citation.source()).member("place", citation.place())));
    }
}
