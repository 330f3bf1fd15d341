package org.parallax.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.report.record.RecordDossier.Citation;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Fact;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** Counts what a record holds, each sort of statement by itself, so that nothing is taken for documented that is not. */
final class RecordSummary {

    private final RecordDossier dossier;
    private final List<Element> elements;

    RecordSummary(RecordDossier dossier) {
        this.dossier = dossier;
        this.elements = dossier.sections().stream().flatMap(section -> section.elements().stream()).toList();
    }

    /** What the record is about, how far it goes, how much it holds and where that comes from. */
    String sentences() {
        return about() + " " + origins() + " " + unsourced() + tellings();
    }

    /** The counts as rows: what is counted, and how many. */
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        row(rows, "Elements", elements.size());
        row(rows, "of them dated events", dossier.timeline().size());
        row(rows, "of them alleged: claimed by a source, not established", dossier.timeline().stream().filter(RecordDossier.TimelineEntry::isAlleged).count());
        row(rows, "Elements that cite no source", unsourcedElements());
        row(rows, "Documented facts, in elements that cite a source", documented(true));
        row(rows, "Facts in elements that cite none", documented(false));
        row(rows, "Readings: a reader’s judgement of the documents", facts(Fact.Sort.READING).count());
        row(rows, "of them without a reason", unreasoned());
        row(rows, "Supplied: known beyond the documents", facts(Fact.Sort.SUPPLIED).count());
        row(rows, "Sentences quoted word for word", quotes());
        row(rows, "Sources", dossier.sources().size());
        row(rows, "Matters that the sources tell differently", dossier.disagreements().size());
        return rows;
    }

    private String about() {
        return "What is documented about " + Sentences.list(dossier.parties())
                + dossier.reach().map(month -> " to " + MonthWords.full(month)).orElse("")
                + layers().map(words -> ", " + words).orElse("") + ": " + Numbers.figures(elements.size(), "element")
                + ", " + Numbers.count(dossier.timeline().size()) + " of them "
                + (dossier.timeline().size() == 1 ? "a dated event" : "dated events") + ", from "
                + Numbers.counted(dossier.sources().size(), "source") + ".";
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
                + Numbers.counted(quotes(), "sentence") + " quoted word for word.";
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
        return facts(Fact.Sort.READING).filter(fact -> fact.reason().isEmpty()).count();
    }

    private long unsourcedElements() {
        return elements.stream().filter(element -> element.citations().isEmpty()).count();
    }

    private long quotes() {
        return citations().flatMap(citation -> citation.quotes().stream().map(quote -> List.of(citation.source(), quote))).distinct().count();
    }

    /** Every citation of the record, those of differing tellings too. */
    Stream<Citation> citations() {
        return Stream.concat(
                elements.stream().flatMap(element -> element.citations().stream()),
                dossier.disagreements().stream()
                        .flatMap(tellings -> tellings.tellings().stream())
                        .flatMap(telling -> telling.citations().stream()));
    }

    private static void row(List<List<String>> rows, String what, long count) {
        rows.add(List.of(what, Numbers.count(count)));
    }
}
