package org.parallax.workbench.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.parallax.editing.view.RecordLine;
import org.parallax.report.record.CitedWork;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.words.Sentences;
import org.parallax.workbench.theme.Palette;

/** Writes out an element of the record: its title, its facts, the source of each, and where the sources differ. */
final class RecordText {

    private final StyledText text;
    private final StringBuilder words = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private Palette palette = Palette.current();

    RecordText(StyledText text) {
        this.text = text;
    }

    void show(Optional<RecordLine> line, RecordDossier dossier) {
        words.setLength(0);
        styles.clear();
        palette = Palette.current();
        line.ifPresent(shown -> write(shown, dossier));
        text.setBackground(palette.colour("paper"));
        text.setForeground(palette.colour("ink"));
        text.setText(words.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private void write(RecordLine line, RecordDossier dossier) {
        say(line.title() + "\n", "ink", SWT.BOLD);
        say((line.id().isEmpty() ? line.section() : line.id()) + "\n", "muted", SWT.NORMAL);
        space();
        if (!line.element().addedBy().isOwn()) {
            say(Sentences.capital(line.element().addedBy().words()) + "\n", "muted", SWT.ITALIC);
        }
        var differing = differing(line, dossier);
        // What is told elsewhere stands with its source below, where it is kept as a telling.
        facts(line.element().facts(RecordDossier.Fact.Sort.DOCUMENTED).stream()
                .filter(fact -> differing.isEmpty() || !fact.label().equals(RecordDossier.Fact.TOLD_ELSEWHERE)).toList(), "");
        readings(line.element().judged());
        facts(line.element().facts(RecordDossier.Fact.Sort.SUPPLIED), "Supplied, known beyond the documents");
        facts(line.element().facts(RecordDossier.Fact.Sort.REMARK), "Of the record’s making");
        sources(line, differing, dossier);
    }

    private static Optional<RecordDossier.Tellings> differing(RecordLine line, RecordDossier dossier) {
        return line.id().isEmpty()
                ? Optional.empty()
                : dossier.disagreements().stream().filter(tellings -> tellings.id().equals(line.id())).findFirst();
    }

    private void facts(List<RecordDossier.Fact> facts, String heading) {
        if (!facts.isEmpty() && !heading.isEmpty()) {
            space();
            say(heading + "\n", "ink", SWT.BOLD);
        }
        facts.forEach(this::fact);
    }

    private void readings(List<RecordDossier.Judged> readings) {
        if (!readings.isEmpty()) {
            space();
            say("Readings, a reader’s judgement\n", "ink", SWT.BOLD);
        }
        for (var judged : readings) {
            judged.facts().forEach(this::fact);
            if (!judged.because().isEmpty()) {
                say(judged.because() + "\n", "muted", SWT.NORMAL);
            }
        }
    }

    private void fact(RecordDossier.Fact fact) {
        say(fact.label() + "  ", "muted", SWT.NORMAL);
        say(fact.value() + "\n", "ink", SWT.NORMAL);
    }

    private void sources(RecordLine line, Optional<RecordDossier.Tellings> differing, RecordDossier dossier) {
        space();
        if (differing.isPresent()) {
            say("The sources differ\n", "ink", SWT.BOLD);
            differing.get().tellings().forEach(telling -> {
                say(telling.text() + "\n", "ink", SWT.NORMAL);
                cite(telling.citations(), dossier);
            });
        } else if (line.element().citations().isEmpty()) {
            say("Cites no source.\n", "muted", SWT.ITALIC);
        } else {
            say(line.element().citations().size() == 1 ? "Source\n" : "Sources\n", "ink", SWT.BOLD);
            cite(line.element().citations(), dossier);
        }
    }

    private void cite(List<RecordDossier.Citation> citations, RecordDossier dossier) {
        for (var citation : citations) {
            var source = dossier.source(citation.source());
            say(source.map(work -> named(work.author(), work.title())).orElse(citation.source()) + "\n", "scenario.1.text", SWT.NORMAL);
            var edition = source.map(work -> named(work.publisher(), work.published(), work.grade(), work.suppliedInPart())).orElse("");
            if (!edition.isEmpty()) {
                say(edition + "\n", "muted", SWT.NORMAL);
            }
            if (!citation.place().isEmpty()) {
                say("at “" + citation.place() + "”\n", "muted", SWT.NORMAL);
            }
            if (!citation.through().isEmpty()) {
                say("citing " + dossier.source(citation.through()).map(CitedWork::title).orElse(citation.through()) + "\n", "muted", SWT.NORMAL);
            }
            citation.quotes().forEach(quote -> say("“" + quote + "”\n", "ink", SWT.NORMAL));
            space();
        }
    }

    private static String named(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private void space() {
        words.append("\n");
    }

    private void say(String part, String token, int style) {
        styles.add(new StyleRange(words.length(), part.length(), palette.colour(token), null, style));
        words.append(part);
    }
}
