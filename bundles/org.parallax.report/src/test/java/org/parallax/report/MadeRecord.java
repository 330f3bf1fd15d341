package org.parallax.report;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.AddingText;
import org.parallax.report.record.CitedWork.Edition;
import org.parallax.report.record.CitedWork;
import org.parallax.report.record.RecordDate;
import org.parallax.report.record.RecordDossier.About;
import org.parallax.report.record.RecordDossier.Citation;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Ending;
import org.parallax.report.record.RecordDossier.Fact;
import org.parallax.report.record.RecordDossier.Holding;
import org.parallax.report.record.RecordDossier.Nature;
import org.parallax.report.record.RecordDossier.Pause;
import org.parallax.report.record.RecordDossier.Section;
import org.parallax.report.record.RecordDossier.Span;
import org.parallax.report.record.RecordDossier.Telling;
import org.parallax.report.record.RecordDossier.Tellings;
import org.parallax.report.record.RecordDossier.TimelineEntry;
import org.parallax.report.record.RecordDossier;

/** A small record with all that a page has to show: old and recent, sourced and not, told in two ways. */
public final class MadeRecord {

    private static final List<Citation> TAMAKI = List.of(
            new Citation("tamaki2024", "The Challenges Ahead", List.of("always lurking in the background"), ""));
    private static final List<Citation> MINISTRY = List.of(new Citation("tamaki2024", "On Trade", List.of("licences were asked for"), "moj2019"));
    private static final AddedBy LAYER = new AddedBy(AddedBy.Adder.LAYER, "PublicChronicle");
    private static final AddedBy LIBRARY = new AddedBy(AddedBy.Adder.LIBRARY, "PoliticalKinds");

    private MadeRecord() {}

    public static RecordDossier small() {
        var timeline = List.of(
                new TimelineEntry(
                        "annexation", "Korea comes under Japanese rule", date("1910"), Optional.empty(), new Nature("Annexation", -1, "History"), TAMAKI, AddedBy.OWN),
                new TimelineEntry(
                        "talks", "Talks on normalisation", date("1952"), date("1965"), new Nature("Negotiation", 0, ""), TAMAKI, AddedBy.OWN),
                new TimelineEntry(
                        "declaration", "Joint declaration", date("1998-10"), Optional.empty(), new Nature("Agreement", 1, "History"), TAMAKI, AddedBy.OWN),
                new TimelineEntry(
                        "visit", "President Lee visits the islets", date("2012-08-10"), Optional.empty(), new Nature("Incident", -1, "Territory"), TAMAKI, AddedBy.OWN),
                new TimelineEntry(
                        "controls", "Export controls", date("2019-07-04"), Optional.empty(), new Nature("Coercion", -1, "Trade"), List.of(), AddedBy.OWN),
                new TimelineEntry(
                        "landing", "Landing on the islets", date("2015-06"), Optional.empty(),
                        new Nature("Incident", -1, "Territory", true, List.of()), List.of(), LAYER),
                new TimelineEntry(
                        "lifted", "Controls lifted", date("2023-03-23"), Optional.empty(),
                        new Nature("Lifting", 1, "Trade", false, List.of("Export controls")), MINISTRY, AddedBy.OWN),
                new TimelineEntry(
                        "summit", "Summit in Tokyo", date("2023-03-16"), Optional.empty(), new Nature("Summit", 1, ""), TAMAKI, AddedBy.OWN));
        var events = timeline.stream()
                .map(entry -> new Element(
                        entry.id(), entry.title(), facts(entry), entry.citations(), Optional.empty(), entry.addedBy()))
                .toList();
        var spans = List.of(
                new Span("Leaders of Japan", "Abe", "Abe Shinzō", date("2012-12-26"), date("2020-09-16"), List.of(), Holding.ORDINARY),
                new Span("Leaders of Japan", "Suga", "Suga Yoshihide", date("2020-09-16"), date("2021-10-04"), List.of(), Holding.ORDINARY),
                new Span("Leaders of Republic of Korea", "Moon", "문재인 Moon Jae-in", date("2017-05-10"), date("2022-05-09"), List.of(), Holding.ORDINARY),
                new Span(
                        "Agreements", "GSOMIA", "General Security of Military Information Agreement", date("2016-11-23"), Optional.empty(),
                        List.of(new Pause(date("2019-08"), date("2019-11"))), Holding.ORDINARY),
                new Span(
                        "Agreements", "ComfortWomen2015", "Agreement on comfort women", date("2015-12-28"), Optional.empty(), List.of(),
                        new Holding(Holding.Sort.ANNOUNCED, Optional.empty(), false, AddedBy.OWN)),
                condition("controls", "Controls on exports", "2019-07-04", date("2023-03-23"), Optional.of(new Ending("lifted", "Controls lifted"))),
                condition("summit", "Shuttle diplomacy", "2023-03-16", Optional.empty(), Optional.empty()));
        return new RecordDossier(
                new About("JapanKorea", "Japan – Republic of Korea", "90c2aa10b6f7e3d1", List.of("Japan", "Republic of Korea"),
                        Optional.of(YearMonth.of(2025, 12)), List.of("PublicChronicle"),
                        List.of(new AddingText(AddedBy.OWN, "Japan – Republic of Korea"), new AddingText(LAYER, "A chronicle"), new AddingText(LIBRARY, "Political kinds"))),
                List.of(
                        new CitedWork("tamaki2024", "Can the Rapprochement Continue?", new Edition("Taku Tamaki", "JIIA", "2024-10-07", ""), "scholarly"),
                        new CitedWork("moj2019", "On export licences", new Edition("", "Ministry of Trade", "2019-07-01", ""), "primary",
                                List.of(Fact.supplied("supplied", "The day; the notice is undated.")), AddedBy.OWN),
                        new CitedWork("handbook", "A handbook of events", new Edition("", "", "", ""), "", List.of(), LIBRARY)),
                timeline, spans, List.of(new Section("Events", events), new Section("Event kinds", List.of(kind()))),
                List.of(new Tellings("controls", "When export controls began", List.of(
                        new Telling("on 4 July 2019", TAMAKI), new Telling("in August 2019", List.of())))),
                Optional.of(MadeCurve.of(YearMonth.of(1998, 1), 336)));
    }

    private static Span condition(String id, String title, String from, Optional<RecordDate> to, Optional<Ending> ending) {
        return new Span(
                Span.CONDITIONS, id, title, date(from), to, List.of(), new Holding(Holding.Sort.CONDITION, ending, false, AddedBy.OWN));
    }

    /** What a library brings, with a source that nothing else cites. */
    private static Element kind() {
        return new Element(
                "Incident", "Incident", List.of(Fact.reading("does", "harms political strongly", "")), List.of(new Citation("handbook", "")),
                Optional.empty(), LIBRARY);
    }

    /** Of the controls, what is read into them and what is known beyond the documents too. */
    private static List<Fact> facts(TimelineEntry entry) {
        var dated = Stream.of(Fact.documented("Date", RecordDate.text(entry.date())), Fact.reading(Fact.KIND, entry.kind(), ""));
        var more = entry.id().equals("controls")
                ? Stream.of(
                        Fact.reading("intensity", "severe", "told as a turning point, without a size"),
                        Fact.reading("tone", "negative", ""),
                        Fact.supplied("supplied", "Lifted on 23 March 2023."),
                        Fact.remark("note", "Told in two ways."))
                : Stream.<Fact>empty();
        return Stream.concat(dated, more).toList();
    }

    /** {@code count} events in every shape of date. */
    public static RecordDossier large(int count) {
        var small = small();
        var timeline = IntStream.range(0, count)
                .mapToObj(i -> new TimelineEntry(
                        "event" + i, "Event " + i,
                        date(1990 + i % 36 + (i % 3 == 0 ? "" : String.format("-%02d", 1 + i % 12))), Optional.empty(),
                        new Nature("Kind", i % 3 - 1, "Issue " + i % 15), TAMAKI, AddedBy.OWN))
                .toList();
        return new RecordDossier(
                small.about(), small.sources(), timeline, small.spans(),
                small.sections(), small.disagreements(), small.curve());
    }

    /** A date as {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}. */
    private static Optional<RecordDate> date(String text) {
        return Optional.of(switch (text.length()) {
            case 4 -> RecordDate.of(Year.parse(text));
            case 7 -> RecordDate.of(YearMonth.parse(text));
            default -> RecordDate.of(LocalDate.parse(text));
        });
    }
}
