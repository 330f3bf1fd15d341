package org.parallax.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.RecordDossier.Citation;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Fact;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.record.SourceUse;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/**
 * Counts what a record holds, each sort of statement by itself, so that nothing is taken for documented that is not. What
 * its libraries bring is counted apart.
 */
public final class RecordSummary {

    /** What may be taken for documented, in words to set beside the counts. */
    static final String RULE = "Counted as documented is what an element says of its documents. Not counted so are what a reader judged, what"
            + " is supplied, notes, what follows from other elements, and any date in an element that supplies something: it may be"
            + " the date.";

    private final RecordDossier dossier;
    private final List<Element> elements;
    private final List<Citation> citations;

    /** Of a whole record. */
    public RecordSummary(RecordDossier dossier) {
        this.dossier = dossier;
        this.elements = all(dossier).filter(element -> !isOfLibrary(element)).toList();
        this.citations = citations(dossier, all(dossier)).toList();
    }

    private static Stream<Element> all(RecordDossier dossier) {
        return dossier.sections().stream().flatMap(section -> section.elements().stream());
    }

    private static boolean isOfLibrary(Element element) {
        return element.addedBy().adder() == AddedBy.Adder.LIBRARY;
    }

    /** What the record is about, how far it goes, how much it holds and where that comes from. */
    String sentences() {
        return about() + " " + origins() + " " + unsourced() + tellings() + libraries();
    }

    /** One of the counts: what is counted, and how many. */
    public record Count(String what, long count) {}

    /** The counts as rows of words. */
    public List<List<String>> rows() {
        return counts().stream().map(each -> List.of(each.what, Numbers.count(each.count))).toList();
    }

    /** The counts, which page, terminal and JSON share. */
    public List<Count> counts() {
        var rows = new ArrayList<Count>();
        row(rows, "Elements", elements.size());
        row(rows, "of them dated events", dossier.timeline().size());
        row(rows, "of them alleged: claimed by a source, not established", dossier.timeline().stream().filter(RecordDossier.TimelineEntry::isAlleged).count());
        disputed(rows, "of them corrected: told otherwise by another text", AddedBy.Act.CORRECTS);
        disputed(rows, "of them retracted: kept as told, nothing follows from them", AddedBy.Act.RETRACTS);
        row(rows, "Elements that cite no source", unsourcedElements());
        row(rows, "Documented facts, in elements that cite a source", documented(true));
        row(rows, "Facts in elements that cite none", documented(false));
        row(rows, "Readings: a reader’s judgement of the documents", facts(Fact.Sort.READING).count());
        row(rows, "of them the kind under which an event is put", facts(Fact.Sort.READING).filter(Fact::isChoiceOfKind).count());
        row(rows, "of the others without a reason", unreasoned());
        row(rows, "Supplied: known beyond the documents", facts(Fact.Sort.SUPPLIED).count());
        row(rows, "Of the record’s making: notes, dates its editor set, what follows from other elements", facts(Fact.Sort.REMARK).count());
        row(rows, "Passages quoted word for word", quotes());
        row(rows, "Sources", ownSources());
        row(rows, "of them reached only through another", dossier.sources().stream().filter(source -> use(source.id()).isOnlyReached()).count());
        row(rows, "Matters that the sources tell differently", dossier.disagreements().size());
        byLibrary().forEach((library, kinds) -> row(rows, "Event kinds " + library, kinds));
        if (!librarySources().isEmpty()) {
            row(rows, "Sources that only they cite", librarySources().size());
        }
        return rows;
    }

    /** Most records have none of them. */
    private void disputed(List<Count> rows, String what, AddedBy.Act act) {
        if (count(act) > 0) {
            row(rows, what, count(act));
        }
    }

    private String about() {
        return "What is documented about " + Sentences.list(dossier.parties())
                + dossier.reach().map(month -> " to " + MonthWords.full(month)).orElse("")
                + layers().map(words -> ", " + words).orElse("") + ": " + Numbers.figures(elements.size(), "element")
                + ", " + Numbers.count(dossier.timeline().size()) + " of them "
                + (dossier.timeline().size() == 1 ? "a dated event" : "dated events") + disputed() + ", from "
                + Numbers.counted(ownSources(), "source") + ".";
    }

    /** Such as {@code  (one corrected, two retracted)}; empty where nothing is. */
    private String disputed() {
        var parts = Stream.of(AddedBy.Act.CORRECTS, AddedBy.Act.RETRACTS)
                .filter(act -> count(act) > 0)
                .map(act -> Numbers.inWords(count(act)) + (act == AddedBy.Act.CORRECTS ? " corrected" : " retracted"))
                .toList();
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private long count(AddedBy.Act act) {
        return dossier.timeline().stream().filter(entry -> entry.addedBy().act() == act).count();
    }

    private Optional<String> layers() {
        var layers = dossier.about().layers();
        return layers.isEmpty()
                ? Optional.empty()
                : Optional.of("with the " + Numbers.plural(layers.size(), "layer") + " " + Sentences.list(layers));
    }

    private String origins() {
        long unreasoned = unreasoned();
        return Sentences.capital(Numbers.counted(documented(true), "fact")) + " of elements that cite a source, "
                + Numbers.counted(facts(Fact.Sort.READING).count(), "reading") + " of a reader"
                + (unreasoned == 0 ? "" : " (" + Numbers.inWords(unreasoned) + " without a reason)") + ", "
                + Numbers.counted(facts(Fact.Sort.SUPPLIED).count(), "statement") + " supplied from beyond the documents; "
                + Numbers.counted(quotes(), "passage") + " quoted word for word.";
    }

    private String unsourced() {
        long count = unsourcedElements();
        if (count == 0) {
            return elements.size() == 1 ? "It cites its source." : "Every element cites a source.";
        }
        return Sentences.capital(Numbers.counted(count, "element")) + (count == 1 ? " cites" : " cite") + " no source.";
    }

    private String tellings() {
        int differing = dossier.disagreements().size();
        return differing == 0
                ? ""
                : " On " + Numbers.counted(differing, "matter") + " the sources differ; both tellings are kept.";
    }

    private String libraries() {
        return byLibrary().entrySet().stream()
                .map(entry -> " Besides, " + Numbers.counted(entry.getValue(), "event kind") + " " + entry.getKey() + ".")
                .collect(Collectors.joining());
    }

    /** How many event kinds each library brings, by its name in words. */
    private SortedMap<String, Long> byLibrary() {
        return all(dossier).filter(RecordSummary::isOfLibrary)
                .collect(Collectors.groupingBy(element -> element.addedBy().words(), TreeMap::new, Collectors.counting()));
    }

    /** Ids of the sources that nothing but the kinds of a library cites. */
    public Set<String> librarySources() {
        var own = citations(dossier, elements.stream()).flatMap(RecordSummary::sources).collect(Collectors.toSet());
        return citations.stream().flatMap(RecordSummary::sources).filter(id -> !own.contains(id)).collect(Collectors.toSet());
    }

    private static Stream<String> sources(Citation citation) {
        return Stream.of(citation.source(), citation.through()).filter(id -> !id.isEmpty());
    }

    private long ownSources() {
        var others = librarySources();
        return dossier.sources().stream().filter(source -> !others.contains(source.id())).count();
    }

    /** What the record makes of the source of an id. */
    public SourceUse use(String source) {
        return SourceUse.of(source, citations);
    }

    private Stream<Fact> facts(Fact.Sort sort) {
        return elements.stream().flatMap(element -> element.facts(sort).stream());
    }

    private long documented(boolean sourced) {
        return elements.stream()
                .filter(element -> element.citations().isEmpty() != sourced)
                .mapToLong(element -> element.facts(Fact.Sort.DOCUMENTED).size())
                .sum();
    }

    private long unreasoned() {
        return facts(Fact.Sort.READING).filter(fact -> fact.reason().isEmpty() && !fact.isChoiceOfKind()).count();
    }

    private long unsourcedElements() {
        return elements.stream().filter(element -> element.citations().isEmpty()).count();
    }

    private long quotes() {
        return citations.stream().flatMap(citation -> citation.quotes().stream().map(quote -> List.of(citation.source(), quote))).distinct().count();
    }

    /** Every citation of some elements of the record, and those of differing tellings too. */
    private static Stream<Citation> citations(RecordDossier dossier, Stream<Element> elements) {
        return Stream.concat(
                elements.flatMap(element -> element.citations().stream()),
                dossier.disagreements().stream()
                        .flatMap(tellings -> tellings.tellings().stream())
                        .flatMap(telling -> telling.citations().stream()));
    }

    private static void row(List<Count> rows, String what, long count) {
        rows.add(new Count(what, count));
    }
}
