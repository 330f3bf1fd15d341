package org.parallax.workbench.editor;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.parallax.workbench.theme.NoticeColours;
import org.parallax.workbench.theme.ThemeChange;

/** A line above the text that says something about what is unsaved in it; it takes no room while it is empty. */
final class UnsavedNote {

    private final Composite bar;
    private final Link sentence;
    private final Composite below;
    private Consumer<String> chosen = link -> {};

    UnsavedNote(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        sentence = new Link(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(sentence);
        sentence.addListener(SWT.Selection, event -> chosen.accept(event.text));
        var close = new Link(bar, SWT.NONE);
        close.setText("<a>Close</a>");
        close.addListener(SWT.Selection, event -> hide());
        below = new Composite(parent, SWT.NONE);
        below.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
        NoticeColours.colour(bar);
        ThemeChange.whenChanged(bar, () -> NoticeColours.colour(bar));
    }

    /** Where the text goes. */
    Composite below() {
        return below;
    }

    /** Shows a sentence; {@code listener} gets the target of each link that is followed. */
    void say(String words, Consumer<String> listener) {
        sentence.setText(words);
        chosen = listener;
        show(true);
    }

    void hide() {
        if (!bar.isDisposed() && bar.getVisible()) {
            show(false);
        }
    }

    /** What is said now; empty if nothing is. */
    String said() {
        return bar.getVisible() ? sentence.getText() : "";
    }

    private void show(boolean visible) {
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.setVisible(visible);
        bar.getParent().layout(true, true);
    }
}
