package org.parallax.workbench.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.parallax.report.record.RecordDossier;
import org.parallax.workbench.live.RecordLine;
import org.parallax.workbench.theme.Palette;

/** Tells an element of the record: its title, its facts, and where each is said. */
final class RecordText {

    private final StyledText text;
    private final StringBuilder words = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private Palette palette;

    RecordText(StyledText text) {
        this.text = text;
    }

    void show(Optional<RecordLine> line, Optional<RecordDossier> dossier) {
        words.setLength(0);
        styles.clear();
        palette = Palette.current();
        line.ifPresent(shown -> write(shown, dossier));
        text.setBackground(palette.colour("paper"));
        text.setForeground(palette.colour("ink"));
        text.setText(words.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private void write(RecordLine line, Optional<RecordDossier> dossier) {
        say(line.title(), "ink", SWT.BOLD);
        say("\n", "ink", SWT.NORMAL);
        if (!line.id().isEmpty()) {
            say(line.id() + "\n", "muted", SWT.NORMAL);
        }
        say("\n", "ink", SWT.NORMAL);
        for (var fact : line.element().facts()) {
            say(fact.label() + "  ", "muted", SWT.NORMAL);
            say(fact.value() + "\n", "ink", SWT.NORMAL);
        }
        say("\n", "ink", SWT.NORMAL);
        if (line.element().citations().isEmpty() && !line.section().equals("Sources")) {
            say("Not from the documents.\n", "muted", SWT.ITALIC);
        }
        line.element().citations().forEach(citation -> cite(citation, dossier));
    }

    private void cite(RecordDossier.Citation citation, Optional<RecordDossier> dossier) {
        var source = dossier.stream()
                .flatMap(found -> found.sources().stream())
                .filter(candidate -> candidate.id().equals(citation.source()))
                .findFirst();
        say(source.map(found -> found.author().isBlank() ? found.title() : found.author() + ", " + found.title())
                .orElse(citation.source()), "scenario.1.text", SWT.NORMAL);
        say((citation.place().isEmpty() ? "" : "\n" + citation.place()) + "\n", "muted", SWT.NORMAL);
    }

    private void say(String part, String token, int style) {
        var range = new StyleRange(words.length(), part.length(), palette.colour(token), null, style);
        words.append(part);
        styles.add(range);
    }
}
