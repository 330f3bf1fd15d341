package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.parallax.editing.view.RecordViewModel;
import org.parallax.editing.view.SumTerm;
import org.parallax.report.record.AddedBy;
import org.parallax.workbench.ui.OnUi;

/**
 * The record as the sum of its texts, in a line that takes room only where there are several; a click on a text shows what
 * it alone adds.
 */
final class RecordSumLine {

    private static final String ALL = "all";
    private static final char NO_BREAK = '\u00a0';

    private final Link line;
    private List<SumTerm> shown = List.of();

    RecordSumLine(Composite parent, Consumer<UnaryOperator<RecordViewModel>> change) {
        line = new Link(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).exclude(true).applyTo(line);
        line.setVisible(false);
        line.addListener(SWT.Selection, event -> {
            var text = event.text.equals(ALL) ? Optional.<AddedBy>empty() : Optional.of(shown.get(Integer.parseInt(event.text)).by());
            // The line is written anew in answer to the click on it.
            OnUi.of(line, () -> change.accept(now -> now.addedBy(text)));
        });
    }

    /** What is said, without its links. */
    String said() {
        return line.getText().replaceAll("<[^>]*>", "").replace(NO_BREAK, ' ').replace("&&", "&");
    }

    void show(RecordViewModel model) {
        var terms = model.terms();
        var text = words(terms, model.lines().size());
        if (terms.equals(shown) && line.getText().equals(text)) {
            return;
        }
        shown = terms;
        line.setText(text);
        line.setToolTipText(terms.stream().map(SumTerm::explanation).map(words -> words.replace("&", "&&")).collect(Collectors.joining("\n")));
        line.setVisible(!terms.isEmpty());
        ((GridData) line.getLayoutData()).exclude = terms.isEmpty();
        line.getParent().layout(true, true);
    }

    private static String words(List<SumTerm> terms, int elements) {
        var links = IntStream.range(0, terms.size()).filter(i -> !terms.get(i).chosen())
                .mapToObj(i -> link(Integer.toString(i), label(terms.get(i)))).toList();
        var chosen = terms.stream().filter(SumTerm::chosen).findFirst();
        return terms.isEmpty() ? ""
                : chosen.map(term -> "Only " + label(term) + " · " + String.join(" · ", links) + " · " + link(ALL, "show" + NO_BREAK + "all"))
                        .orElseGet(() -> String.join(" + ", links) + " = " + elements + NO_BREAK + "elements");
    }

    private static String label(SumTerm term) {
        return term.label().replace("&", "&&").replace(' ', NO_BREAK);
    }

    private static String link(String target, String words) {
        return "<a href=\"" + target + "\">" + words + "</a>";
    }
}
