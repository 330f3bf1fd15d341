package org.parallax.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.app.catalogue.OfferedLayer;
import org.parallax.report.page.RecordSummary;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.CitedWork;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.record.RecordSum;
import org.parallax.report.terminal.Columns;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Sentences;

/** A record on the terminal: how far it goes, what it holds, which documents it is from, and through them which others. */
final class RecordPrintout {

    private final RecordDossier dossier;
    private final List<OfferedLayer> layers;
    private final RecordSummary summary;
    private final List<String> lines = new ArrayList<>();

    /** Of a record for which these layers are installed. */
    RecordPrintout(RecordDossier dossier, List<OfferedLayer> layers) {
        this.dossier = dossier;
        this.layers = layers;
        this.summary = new RecordSummary(dossier);
    }

    String text() {
        lines.addAll(Columns.heading(dossier.name(), dossier.title()));
        dossier.reach().ifPresent(month -> add("Record to " + MonthWords.full(month), 0));
        if (!dossier.about().layers().isEmpty()) {
            add("With " + Sentences.list(dossier.about().layers()), 0);
        }
        lines.add("");
        sections();
        lines.add("");
        summary.rows().forEach(row -> counted(row.getLast(), row.getFirst()));
        sum();
        layers();
        sources();
        lines.add("");
        add("Digest " + dossier.hash(), 0);
        return String.join("\n", lines) + "\n";
    }

    /** Of each sort what the record has itself; what libraries bring is counted apart. */
    private void sections() {
        for (var section : dossier.sections()) {
            Map<String, Long> counts = section.elements().stream()
                    .collect(Collectors.groupingBy(RecordPrintout::library, TreeMap::new, Collectors.counting()));
            counts.forEach((library, count) -> counted(Long.toString(count), (section.title() + " " + library).strip()));
        }
    }

    /** Such as {@code from the library PoliticalKinds}; empty for what no library brings. */
    private static String library(Element element) {
        return element.addedBy().adder() == AddedBy.Adder.LIBRARY ? element.addedBy().words() : "";
    }

    /** So that the record is seen to be the sum of its texts. */
    private void sum() {
        var sum = new RecordSum(dossier);
        if (sum.shares().size() == 1) {
            return;
        }
        lines.add("");
        lines.add("What each text adds");
        if (dossier.timeline().stream().anyMatch(entry -> entry.addedBy().act() != AddedBy.Act.ADDS)) {
            add("(what is corrected or retracted is counted with the text that does so)", 2);
        }
        sum.shares().forEach(share -> share(sum.name(share.text()), RecordSum.what(share.text()), share));
        share("Together", "", sum.whole());
    }

    private void share(String name, String what, RecordSum.Share share) {
        add(name + (what.isEmpty() ? "" : ", " + what), 2);
        add(share.words(), 6);
    }

    private void sources() {
        var libraries = summary.librarySources();
        sources("Sources, by how often they are cited", source -> !libraries.contains(source.id()));
        sources("Sources that only the kinds of its libraries cite", source -> libraries.contains(source.id()));
    }

    /** First what is cited itself, the most cited first, then what that is said to be taken from. */
    private void sources(String heading, Predicate<CitedWork> which) {
        var all = dossier.sources().stream().filter(which).toList();
        if (all.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(heading);
        all.stream().filter(source -> !summary.use(source.id()).isOnlyReached())
                .sorted(Comparator.comparing((CitedWork source) -> summary.use(source.id()).cited()).reversed())
                .forEach(source -> add(source.id() + "  " + reference(source), 2));
        all.stream().filter(source -> summary.use(source.id()).isOnlyReached())
                .forEach(source -> add(
                        source.id() + "  " + reference(source) + ", reached through " + Sentences.list(summary.use(source.id()).reachedThrough()), 6));
    }

    private void layers() {
        if (!layers.isEmpty()) {
            lines.add("");
            lines.add("Layers, each counted with --with");
            layers.forEach(layer -> add(layer.name() + "  " + layer.title(), 2));
        }
    }

    /** Author, title, publisher and date, as far as they are known, and whether some of that is supplied. */
    private static String reference(CitedWork source) {
        return Stream.of(source.author(), "“" + source.title() + "”", source.publisher(), source.published(), source.suppliedInPart())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private void counted(String count, String what) {
        var wrapped = Columns.indented(what, 8);
        lines.add(String.format(Locale.ROOT, "%6s  %s", count, wrapped.getFirst().strip()));
        lines.addAll(wrapped.subList(1, wrapped.size()));
    }

    private void add(String text, int indent) {
        lines.addAll(Columns.indented(text, indent));
    }
}
