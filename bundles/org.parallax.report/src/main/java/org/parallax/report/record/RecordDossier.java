package org.parallax.report.record;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.report.text.PrintableText;

/**
 * A whole record for reading: what it holds, where each element comes from, where the sources disagree.
 *
 * @param about which record it is
 * @param timeline dated events, in any order
 * @param spans terms, agreements and whatever else lasts
 * @param sections every element of the record, grouped; timeline and spans are elements too
 * @param curve the levels that all of it implies; empty where nothing is dated
 */
public record RecordDossier(
        About about,
        List<CitedWork> sources,
        List<TimelineEntry> timeline,
        List<Span> spans,
        List<Section> sections,
        List<Tellings> disagreements,
        Optional<RecordCurve> curve) {

    public RecordDossier {
        sources = List.copyOf(sources);
        timeline = List.copyOf(timeline);
        spans = List.copyOf(spans);
        sections = List.copyOf(sections);
        disagreements = List.copyOf(disagreements);
    }

    /**
     * Which record it is.
     *
     * @param name identifier of the record
     * @param hash digest of what the record states
     * @param parties names of the two parties, in the record's order
     * @param reach the last month that it documents; empty if unknown
     * @param layers names of the layers chosen
     * @param texts those that it is the sum of and that have titles of their own
     */
    public record About(
            String name,
            String title,
            String hash,
            List<String> parties,
            Optional<YearMonth> reach,
            List<String> layers,
            List<AddingText> texts) {

        public About {
            parties = List.copyOf(parties);
            layers = List.copyOf(layers);
            texts = List.copyOf(texts);
        }

        /** Of texts of which no title is known. */
        public About(String name, String title, String hash, List<String> parties, Optional<YearMonth> reach, List<String> layers) {
            this(name, title, hash, parties, reach, layers, List.of());
        }
    }

    /** Identifier of the record. */
    public String name() {
        return about.name;
    }

    /** Title of the record. */
    public String title() {
        return about.title;
    }

    /** Digest of what the record states. */
    public String hash() {
        return about.hash;
    }

    /** Names of the two parties, in the record's order. */
    public List<String> parties() {
        return about.parties;
    }

    /** The last month that it documents; empty if unknown. */
    public Optional<YearMonth> reach() {
        return about.reach;
    }

    /** Elements of one sort, such as leaders, agreements or event kinds. */
    public record Section(String title, List<Element> elements) {

        /** Title of the section of events. */
        public static final String EVENTS = "Events";

        public Section {
            elements = List.copyOf(elements);
        }
    }

    /**
     * Anything the record states.
     *
     * @param id identifier, empty if the element has none
     * @param facts what is stated, in the order to show it
     * @param citations empty where the element cites no source
     * @param passage where the record's text gives it; empty for what was not read from text
     * @param addedBy which text adds it to the record
     */
    public record Element(
            String id, String title, List<Fact> facts, List<Citation> citations, Optional<Passage> passage, AddedBy addedBy) {

        public Element {
            facts = List.copyOf(facts);
            citations = List.copyOf(citations);
        }

        /** Those of its facts that are of one sort, in their order. */
        public List<Fact> facts(Fact.Sort sort) {
            return facts.stream().filter(fact -> fact.sort == sort).toList();
        }

        /** Its readings in their order, those together that follow one another for one reason. */
        public List<Judged> judged() {
            var judged = new ArrayList<Judged>();
            for (var fact : facts(Fact.Sort.READING)) {
                if (!judged.isEmpty() && !fact.reason.isEmpty() && judged.getLast().reason().equals(fact.reason)) {
                    judged.set(judged.size() - 1, judged.getLast().and(fact));
                } else {
                    judged.add(new Judged(List.of(fact)));
                }
            }
            return judged;
        }
    }

    /** Readings of an element that have one reason. */
    public record Judged(List<Fact> facts) {

        public Judged {
            facts = List.copyOf(facts);
        }

        private Judged and(Fact fact) {
            return new Judged(Stream.concat(facts.stream(), Stream.of(fact)).toList());
        }

        private String reason() {
            return facts.getLast().reason;
        }

        /** Why they are read so, in words; empty where no reason is given and none is asked for. */
        public String because() {
            var isAskedFor = facts.stream().anyMatch(fact -> !fact.isChoiceOfKind());
            return !reason().isEmpty() ? "because “" + reason() + "”" : isAskedFor ? "no reason given" : "";
        }
    }

    /**
     * A stretch of the record's text.
     *
     * @param file its address, such as {@code file:/records/leaders.relationship}
     * @param offset characters before it
     */
    public record Passage(String file, int offset, int length) {}

    /**
     * One statement about an element: {@code in force from}, {@code 2016-11-23}.
     *
     * @param reason of a reading, why it is read so; empty where none is given, and for other facts
     */
    public record Fact(String label, String value, Sort sort, String reason) {

        /** Label of what another source tells of the element. */
        public static final String TOLD_ELSEWHERE = "also told";

        /** Label of what was told of an element before another text corrected it. */
        public static final String TOLD_FIRST = "told first";

        /** Label of why a text took an element back. */
        public static final String RETRACTED = "retracted because";

        /** Label of the event kind that an event was put under. */
        public static final String KIND = "kind";

        /** Where a statement comes from. */
        public enum Sort {
            /** A document says so. */
            DOCUMENTED,
            /** A reader's judgement of what the documents say. */
            READING,
            /** Known beyond the documents. */
            SUPPLIED,
            /** Of the record's making: a note, a date its editor set, what follows from other elements. */
            REMARK
        }

        /** What a document says. */
        public static Fact documented(String label, String value) {
            return new Fact(label, value, Sort.DOCUMENTED, "");
        }

        /** What a reader of the documents judged, and why; {@code reason} is empty where none is given. */
        public static Fact reading(String label, String value, String reason) {
            return new Fact(label, value, Sort.READING, reason);
        }

        /** What the record's editor notes, or what follows from other elements. */
        public static Fact remark(String label, String value) {
            return new Fact(label, value, Sort.REMARK, "");
        }

        /** Whether it is the choice of an event's kind, for which a reason is seldom asked. */
        public boolean isChoiceOfKind() {
            return sort == Sort.READING && label.equals(KIND);
        }

        /** What is known beyond the documents. */
        public static Fact supplied(String label, String value) {
            return new Fact(label, value, Sort.SUPPLIED, "");
        }
    }

    /**
     * Where something is said.
     *
     * @param source id of a {@link CitedWork}
     * @param place section or page in it, empty for the work as a whole
     * @param quotes passages of it, word for word
     * @param through id of the source that this one says it takes it from, reached only through this one; else empty
     */
    public record Citation(String source, String place, List<String> quotes, String through) {

        public Citation {
            quotes = List.copyOf(quotes);
        }

        /** Of a source that says it itself, without its words. */
        public Citation(String source, String place) {
            this(source, place, List.of(), "");
        }
    }

    /**
     * A dated event.
     *
     * @param date when it happened or began; empty if unknown: then not on the timeline
     * @param until when it ended, for what took a while; empty otherwise
     */
    public record TimelineEntry(
            String id,
            String title,
            Optional<RecordDate> date,
            Optional<RecordDate> until,
            Nature nature,
            List<Citation> citations,
            AddedBy addedBy) {

        public TimelineEntry {
            citations = List.copyOf(citations);
        }

        /** Title of its event kind. */
        public String kind() {
            return nature.kind;
        }

        /** −1 bad for the relationship, 1 good, 0 neither or both. */
        public int direction() {
            return nature.direction;
        }

        /** Title of the issue it is over, empty if none. */
        public String issue() {
            return nature.issue;
        }

        /** Whether a source claims it without its being established. */
        public boolean isAlleged() {
            return nature.alleged;
        }

        /** Its title, with what has to be said with it wherever it is shown: that it is alleged, that a layer adds it. */
        public String words() {
            return title + (isAlleged() ? " (alleged)" : "") + (addedBy.isOwn() ? "" : ", " + addedBy.words());
        }

        /** Its date as text, with that of its end where it took a while; empty if unknown. */
        public String dates() {
            return until.isEmpty() ? RecordDate.text(date) : RecordDate.text(date) + " to " + until.get();
        }
    }

    /**
     * What sort of event it is.
     *
     * @param kind title of its event kind
     * @param direction −1 bad for the relationship, 1 good, 0 neither or both
     * @param issue title of the issue it is over, empty if none
     * @param alleged whether a source claims it without its being established
     * @param ends titles of the events that it ends
     */
    public record Nature(String kind, int direction, String issue, boolean alleged, List<String> ends) {

        public Nature {
            ends = List.copyOf(ends);
        }

        /** Of an established event that ends nothing. */
        public Nature(String kind, int direction, String issue) {
            this(kind, direction, issue, false, List.of());
        }
    }

    /**
     * Something that lasts: a leader's term, an agreement in force, a condition.
     *
     * @param lane what it is drawn together with: {@code Leaders of Japan}, {@code Agreements}
     * @param id identifier of the leader, the agreement, or the event that began it
     * @param from when it began; empty if unknown: then not on the timeline
     * @param to when it ended; empty while it lasts
     * @param pauses when it was suspended in the meantime
     * @param holding how it came to hold, and to an end
     */
    public record Span(
            String lane,
            String id,
            String title,
            Optional<RecordDate> from,
            Optional<RecordDate> to,
            List<Pause> pauses,
            Holding holding) {

        /** The lane of conditions: controls, suspensions, pacts, from the event that began each to the one that ended it. */
        public static final String CONDITIONS = "Conditions";

        public Span {
            pauses = List.copyOf(pauses);
        }

        /** Whether it is a condition: begun by an event, in force until another ends it. */
        public boolean isCondition() {
            return holding.sort == Holding.Sort.CONDITION;
        }

        /** Whether it was announced without being signed. */
        public boolean isAnnounced() {
            return holding.sort == Holding.Sort.ANNOUNCED;
        }
    }

    /**
     * How something that lasts came to hold, and to an end.
     *
     * @param ending the event that ended it; empty where none did
     * @param alleged whether a source claims that it began without its being established
     * @param addedBy which text adds it to the record
     */
    public record Holding(Sort sort, Optional<Ending> ending, boolean alleged, AddedBy addedBy) {

        /** A term or an agreement of the record's own, which no event ended. */
        public static final Holding ORDINARY = new Holding(Sort.ORDINARY, Optional.empty(), false, AddedBy.OWN);

        /** What makes something hold. */
        public enum Sort {
            /** An office held, a text in force. */
            ORDINARY,
            /** An agreement that was announced and not signed. */
            ANNOUNCED,
            /** An event whose effect stands until another ends it. */
            CONDITION
        }
    }

    /** An event that ended something that lasted. */
    public record Ending(String id, String title) {}

    /** A stretch of time in which something was suspended; {@code to} is empty while it is. */
    public record Pause(Optional<RecordDate> from, Optional<RecordDate> to) {}

    /**
     * One matter that the sources tell differently.
     *
     * @param id identifier of the element it is told of, empty if that has none
     */
    public record Tellings(String id, String about, List<Telling> tellings) {

        public Tellings {
            tellings = List.copyOf(tellings);
        }
    }

    /** How one source tells it. */
    public record Telling(String text, List<Citation> citations) {

        public Telling {
            citations = List.copyOf(citations);
        }
    }

    /** A work by its id; empty if the record has none such. */
    public Optional<CitedWork> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** A citation in full, as one would write it under a text: author, title, publisher, date, place, and from what work it takes it. */
    public String reference(Citation citation) {
        var work = source(citation.source());
        var through = citation.through().isEmpty() ? "" : "citing " + quoted(source(citation.through()).map(CitedWork::title).orElse(citation.through()));
        return PrintableText.line(Stream.of(
                        work.map(CitedWork::author).orElse(""), quoted(work.map(CitedWork::title).orElse(citation.source())),
                        work.map(CitedWork::publisher).orElse(""), work.map(CitedWork::published).orElse(""),
                        work.map(CitedWork::suppliedInPart).orElse(""), quoted(citation.place()), through)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", ")));
    }

    private static String quoted(String words) {
        return words.isBlank() ? "" : "“" + words + "”";
    }
}
