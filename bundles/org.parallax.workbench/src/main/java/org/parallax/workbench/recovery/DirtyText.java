package org.parallax.workbench.recovery;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.parallax.editing.document.TextFingerprint;
import org.parallax.editing.recovery.UnsavedKeeper;
import org.parallax.editing.recovery.UnsavedText;
import org.parallax.workbench.editor.ParallaxEditor;

/**
 * A text in one or more editors. While it is unsaved, a copy is kept that is never older than its last change but
 * for a pause. On the UI thread.
 */
final class DirtyText implements IDocumentListener, IPropertyListener {

    private final Path file;
    private final IDocument document;
    private final UnsavedKeeper keeper;
    private final Duration pause;
    private final List<ParallaxEditor> editors = new ArrayList<>();
    private final Runnable keep = this::keep;
    private String base;
    private boolean waiting;

    DirtyText(ParallaxEditor first, UnsavedKeeper keeper, Duration pause) {
        this.file = first.path();
        this.document = first.document();
        this.keeper = keeper;
        this.pause = pause;
        this.base = TextFingerprint.of(document.get());
        document.addDocumentListener(this);
        join(first);
    }

    boolean isIn(ParallaxEditor editor) {
        return editors.contains(editor);
    }

    boolean shows(IDocument other) {
        return document == other;
    }

    void join(ParallaxEditor editor) {
        editors.add(editor);
        editor.addPropertyListener(this);
    }

    /** An editor shows it no longer; whether any other does. */
    boolean leave(ParallaxEditor editor) {
        editor.removePropertyListener(this);
        editors.remove(editor);
        if (editors.isEmpty()) {
            document.removeDocumentListener(this);
            keeper.forget(file);
        }
        return !editors.isEmpty();
    }

    /** No editor shows it any longer. */
    void leave() {
        List.copyOf(editors).forEach(this::leave);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        if (!isDirty()) {
            base = TextFingerprint.of(document.get());
        }
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        keepSoon();
    }

    @Override
    public void propertyChanged(Object source, int property) {
        if (property == IEditorPart.PROP_DIRTY) {
            if (isDirty()) {
                // A text becomes unsaved without a change of its own when its file goes.
                keepSoon();
            } else {
                keeper.forget(file);
            }
        }
    }

    private void keepSoon() {
        // Going on typing puts nothing off.
        if (!waiting) {
            waiting = true;
            Display.getCurrent().timerExec((int) pause.toMillis(), keep);
        }
    }

    private void keep() {
        waiting = false;
        if (isDirty()) {
            keeper.keep(new UnsavedText(file, document.get(), base, Instant.now()));
        }
    }

    private boolean isDirty() {
        return !editors.isEmpty() && editors.getFirst().isDirty();
    }
}
