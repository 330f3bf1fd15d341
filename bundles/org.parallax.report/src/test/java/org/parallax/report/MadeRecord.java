package org.parallax.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.report.record.RecordDossier.Citation;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Fact;
import org.parallax.report.record.RecordDossier.Pause;
import org.parallax.report.record.RecordDossier.Section;
import org.parallax.report.record.RecordDossier.Source;
import org.parallax.report.record.RecordDossier.Span;
import org.parallax.report.record.RecordDossier.Telling;
import org.parallax.report.record.RecordDossier.Tellings;
import org.parallax.report.record.RecordDossier.TimelineEntry;
import org.parallax.report.record.RecordDossier;

/** A small record with all that a page has to show: old and recent, sourced and not, told in two ways. */
public final class MadeRecord {

    private static final List<Citation> TAMAKI = List.of(new Citation("tamaki2024", "The Challenges Ahead"));

    private MadeRecord() {}

    public static RecordDossier small() {
        var timeline = List.of(
                new TimelineEntry("1910", "", "annexation", "Korea comes under Japanese rule", "Annexation", -1, "History", TAMAKI),
                new TimelineEntry("1952", "1965", "talks", "Talks on normalisation", "Negotiation", 0, "", TAMAKI),
                new TimelineEntry("1998-10", "", "declaration", "Joint declaration", "Agreement", 1, "History", TAMAKI),
                new TimelineEntry("2012-08-10", "", "visit", "President Lee visits the islets", "Incident", -1, "Territory", TAMAKI),
                new TimelineEntry("2019-07-04", "", "controls", "Export controls", "Coercion", -1, "Trade", List.of()),
                new TimelineEntry("2023-03-16", "", "summit", "Summit in Tokyo", "Summit", 1, "", TAMAKI));
        var events = timeline.stream()
                .map(entry -> new Element(
                        entry.id(), entry.title(), List.of(new Fact("Date", entry.date()), new Fact("Kind", entry.kind())),
                        entry.citations(), Optional.empty()))
                .toList();
        var spans = List.of(
                new Span("Leaders of Japan", "Abe", "Abe Shinzō", "2012-12-26", "2020-09-16", List.of()),
                new Span("Leaders of Japan", "Suga", "Suga Yoshihide", "2020-09-16", "2021-10-04", List.of()),
                new Span("Leaders of Republic of Korea", "Moon", "문재인 Moon Jae-in", "2017-05-10", "2022-05-09", List.of()),
                new Span(
                        "Agreements", "GSOMIA", "General Security of Military Information Agreement", "2016-11-23", "",
                        List.of(new Pause("2019-08", "2019-11"))));
        return new RecordDossier(
                "JapanKorea", "Japan – Republic of Korea", "90c2aa10b6f7e3d1", List.of("Japan", "Republic of Korea"),
                List.of(new Source("tamaki2024", "Can the Rapprochement Continue?", "Taku Tamaki", "JIIA", "2024-10-07")),
                timeline, spans, List.of(new Section("Events", events)),
                List.of(new Tellings("controls", "When export controls began", List.of(
                        new Telling("on 4 July 2019", TAMAKI), new Telling("in August 2019", List.of())))));
    }

    /** {@code count} events in every shape of date. */
    public static RecordDossier large(int count) {
        var small = small();
        var timeline = IntStream.range(0, count)
                .mapToObj(i -> new TimelineEntry(
                        1990 + i % 36 + (i % 3 == 0 ? "" : String.format("-%02d", 1 + i % 12)), "", "event" + i,
                        "Event " + i, "Kind", i % 3 - 1, "Issue " + i % 15, TAMAKI))
                .toList();
        return new RecordDossier(
                small.name(), small.title(), small.hash(), small.parties(), small.sources(), timeline, small.spans(),
                small.sections(), small.disagreements());
    }
}
