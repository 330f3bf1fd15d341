package org.parallax.workbench.editor;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.parallax.workbench.theme.NoticeBar;

/** A line above the text that says something about what is unsaved in it; it takes no room while it is empty. */
final class UnsavedNote {

    private final NoticeBar bar;
    private final Link sentence;
    private Consumer<String> chosen = link -> {};

    UnsavedNote(Composite parent) {
        bar = new NoticeBar(parent);
        sentence = new Link(bar.body(), SWT.WRAP);
        sentence.addListener(SWT.Selection, event -> chosen.accept(event.text));
        var close = new Link(bar.body(), SWT.NONE);
        close.setText("<a>Close</a>");
        close.addListener(SWT.Selection, event -> hide());
        bar.fill(sentence);
    }

    /** The parent of the text. */
    Composite below() {
        return bar.below();
    }

    /** Shows a sentence; {@code listener} gets the target of each link that is followed. */
    void say(String words, Consumer<String> listener) {
        sentence.setText(words);
        chosen = listener;
        bar.show(true);
    }

    void hide() {
        if (bar.isShown()) {
            bar.show(false);
        }
    }

    /** The sentence that is shown; empty if none is. */
    String said() {
        return bar.isShown() ? sentence.getText() : "";
    }
}
