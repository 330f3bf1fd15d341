package org.parallax.report.record;

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
 */
public record RecordDossier(
        About about,
        List<Source> sources,
        List<TimelineEntry> timeline,
        List<Span> spans,
        List<Section> sections,
        List<Tellings> disagreements) {

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
     */
    public record About(String name, String title, String hash, List<String> parties) {

        public About {
            parties = List.copyOf(parties);
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

    /**
     * A work the record cites.
     *
     * @param published as written, empty if unknown
     */
    public record Source(String id, String title, String author, String publisher, String published) {}

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
     * @param citations empty where the element is not from the documents
     * @param passage where the record's text gives it; empty for what was not read from text
     */
    public record Element(String id, String title, List<Fact> facts, List<Citation> citations, Optional<Passage> passage) {

        public Element {
            facts = List.copyOf(facts);
            citations = List.copyOf(citations);
        }
    }

    /**
     * A stretch of the record's text.
     *
     * @param file its address, such as {@code file:/records/leaders.relationship}
     * @param offset characters before it
     */
    public record Passage(String file, int offset, int length) {}

    /** One statement about an element: {@code in force from}, {@code 2016-11-23}. */
    public record Fact(String label, String value) {

        /** Label of what another source tells of the element. */
        public static final String TOLD_ELSEWHERE = "also told";
    }

    /**
     * Where something is said.
     *
     * @param source id of a {@link Source}
     * @param place section or page in it, empty for the work as a whole
     */
    public record Citation(String source, String place) {}

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
            List<Citation> citations) {

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
     */
    public record Nature(String kind, int direction, String issue) {}

    /**
     * Something that lasts: a leader's term, an agreement in force.
     *
     * @param lane what it is drawn together with: {@code Leaders of Japan}, {@code Agreements}
     * @param id identifier of the leader or agreement
     * @param from when it began; empty if unknown: then not on the timeline
     * @param to when it ended; empty while it lasts
     * @param pauses when it was suspended in the meantime
     */
    public record Span(
            String lane,
            String id,
            String title,
            Optional<RecordDate> from,
            Optional<RecordDate> to,
            List<Pause> pauses) {

        public Span {
            pauses = List.copyOf(pauses);
        }
    }

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

    /** A citation in full, as one would write it under a text: author, title, publisher, date, place. */
    public String reference(Citation citation) {
        var work = sources.stream().filter(source -> source.id().equals(citation.source())).findFirst();
        return PrintableText.line(Stream.of(
                        work.map(Source::author).orElse(""), quoted(work.map(Source::title).orElse(citation.source())),
                        work.map(Source::publisher).orElse(""), work.map(Source::published).orElse(""), quoted(citation.place()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", ")));
    }

    private static String quoted(String words) {
        return words.isBlank() ? "" : "“" + words + "”";
    }
}
