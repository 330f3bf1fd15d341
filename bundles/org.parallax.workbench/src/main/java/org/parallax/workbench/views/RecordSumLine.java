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
        // The line is written anew in answer to the click on it.
        line.addListener(SWT.Selection, event -> line.getDisplay().asyncExec(() -> change.accept(now -> chosen(now, event.text))));
    }

    /** What is said, without its links. */
    String said() {
        return line.getText().replaceAll("<[^>]*>", "").replace(NO_BREAK, ' ').replace("&&", "&");
    }

    void show(RecordViewModel model) {
        if (line.isDisposed()) {
            return;
        }
        var terms = model.terms();
        var text = terms.isEmpty() ? "" : words(terms) + " = " + model.lines().size() + NO_BREAK + "elements" + rest(terms);
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

    private static String words(List<SumTerm> terms) {
        return IntStream.range(0, terms.size()).mapToObj(i -> term(i, terms.get(i))).collect(Collectors.joining(" + "));
    }

    private static String term(int place, SumTerm term) {
        var label = term.label().replace("&", "&&").replace(' ', NO_BREAK);
        return term.chosen() ? label : "<a href=\"" + place + "\">" + label + "</a>";
    }

    private static String rest(List<SumTerm> terms) {
        return terms.stream().filter(SumTerm::chosen).findFirst()
                .map(term -> ". Only " + term.label().substring(0, term.label().lastIndexOf(' ')).replace("&", "&&") + " is shown: <a href=\"" + ALL + "\">show"
                        + NO_BREAK + "all</a>").orElse("");
    }

    private RecordViewModel chosen(RecordViewModel now, String link) {
        return link.equals(ALL) ? now.addedBy(Optional.empty())
                : now.addedBy(Optional.of(shown.get(Integer.parseInt(link)).by()));
    }
}
