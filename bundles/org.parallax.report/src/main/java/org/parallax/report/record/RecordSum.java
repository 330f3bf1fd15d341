package org.parallax.report.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Section;
import org.parallax.report.words.Numbers;

/**
 * A record as the sum of its texts: how much each of them adds, sort by sort. Every element and every source is counted
 * with exactly one text: what is corrected or retracted with the text that does so.
 */
public final class RecordSum {

    private static final Comparator<AddingText> ORDER = Comparator
            .comparing((AddingText text) -> text.by().adder()).thenComparing(text -> text.by().name());

    private static final String CORRECTIONS = "Corrections";
    private static final String RETRACTIONS = "Retractions";

    private final RecordDossier dossier;
    private final List<Share> shares;

    /** Of a whole record. */
    public RecordSum(RecordDossier dossier) {
        this.dossier = dossier;
        var adders = new LinkedHashSet<AddedBy>();
        adders.add(AddedBy.OWN);
        dossier.about().texts().forEach(text -> adders.add(text.by()));
        dossier.sections().forEach(section -> section.elements().forEach(element -> adders.add(element.addedBy().teller())));
        dossier.sources().forEach(source -> adders.add(source.addedBy()));
        this.shares = adders.stream().map(this::text).sorted(ORDER).map(this::share).toList();
    }

    /**
     * What one text adds.
     *
     * @param counts of its elements, in the record's order of sorts; a sort of which it has none is left out
     * @param sources how many sources it tells of
     */
    public record Share(AddingText text, List<SortCount> counts, long sources) {

        public Share {
            counts = List.copyOf(counts);
        }

        /** How many events it adds. */
        public long events() {
            return counts.stream().filter(SortCount::isOfEvents).mapToLong(SortCount::count).sum();
        }

        /** How many elements it adds, events and all. */
        public long elements() {
            return counts.stream().mapToLong(SortCount::count).sum();
        }

        /** Everything in words: {@code 5 events, 1 event kind; 2 sources}; {@code nothing} if it adds nothing. */
        public String words() {
            var parts = Stream.of(elementWords(counts), sources == 0 ? "" : Numbers.figures(sources, "source"))
                    .filter(part -> !part.isEmpty()).toList();
            return parts.isEmpty() ? "nothing" : String.join("; ", parts);
        }

        /** What is no event, in words; empty if there is nothing else. */
        public String otherWords() {
            return elementWords(counts.stream().filter(count -> !count.isOfEvents()).toList());
        }

        private static String elementWords(List<SortCount> counts) {
            return counts.stream().map(SortCount::words).collect(Collectors.joining(", "));
        }
    }

    /** How many elements of a sort there are. */
    public record SortCount(String sort, long count) {

        private boolean isOfEvents() {
            return sort.equals(Section.EVENTS);
        }

        /** Such as {@code 5 events}, {@code 1 verdict of the sources}. */
        String words() {
            var things = sort.substring(0, 1).toLowerCase(Locale.ROOT) + sort.substring(1);
            return Numbers.count(count) + " " + (count == 1 ? things.replaceFirst("s( of |$)", "$1") : things);
        }
    }

    /** What each text adds: the record itself, then libraries, layers and files, each by name. */
    public List<Share> shares() {
        return shares;
    }

    /** What one text adds; nothing if it is none of them. */
    public Share of(AddedBy by) {
        return shares.stream().filter(share -> share.text().by().equals(by)).findFirst()
                .orElseGet(() -> new Share(text(by), List.of(), 0));
    }

    /** Whether anything but the record itself and its libraries adds to it. */
    public boolean isExtended() {
        return shares.stream().anyMatch(share -> switch (share.text().by().adder()) {
            case RECORD, LIBRARY -> false;
            case LAYER, FILE -> true;
        });
    }

    /** All of it, which is the sum of the shares. */
    public Share whole() {
        var sorts = Stream.concat(dossier.sections().stream().map(Section::title), Stream.of(CORRECTIONS, RETRACTIONS));
        var counts = sorts.map(sort -> new SortCount(sort, shares.stream().flatMap(share -> share.counts.stream())
                .filter(count -> count.sort.equals(sort)).mapToLong(SortCount::count).sum()))
                .filter(count -> count.count > 0).toList();
        return new Share(new AddingText(AddedBy.OWN, dossier.title()), counts, dossier.sources().size());
    }

    /** What readers call a text: the record's name, a library's, a layer's, a file's. */
    public String name(AddingText text) {
        return text.by().isOwn() ? dossier.name() : text.by().name();
    }

    /** What a text is: {@code the record itself}, {@code layer “Letters from the quay”}. */
    public static String what(AddingText text) {
        return text.by().adder().words() + (text.title().isEmpty() || text.by().isOwn() ? "" : " “" + text.title() + "”");
    }

    private AddingText text(AddedBy by) {
        return dossier.about().texts().stream().filter(text -> text.by().equals(by)).findFirst()
                .orElseGet(() -> new AddingText(by, by.isOwn() ? dossier.title() : ""));
    }

    private Share share(AddingText text) {
        var counts = new ArrayList<SortCount>();
        dossier.sections().forEach(section -> counted(section, section.title(), text.by(), counts));
        dossier.sections().forEach(section -> counted(section, CORRECTIONS, text.by().by(AddedBy.Act.CORRECTS), counts));
        dossier.sections().forEach(section -> counted(section, RETRACTIONS, text.by().by(AddedBy.Act.RETRACTS), counts));
        return new Share(text, counts, dossier.sources().stream().filter(source -> source.addedBy().equals(text.by())).count());
    }

    private static void counted(Section section, String sort, AddedBy by, List<SortCount> counts) {
        long count = section.elements().stream().map(Element::addedBy).filter(by::equals).count();
        if (count > 0) {
            counts.add(new SortCount(sort, count));
        }
    }
}
