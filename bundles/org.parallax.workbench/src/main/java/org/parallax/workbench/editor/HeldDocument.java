package org.parallax.workbench.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;

/**
 * What one editor holds, under the path it had when it was taken: whatever becomes of the editor's input, the same path
 * is released. On the UI thread, but for {@link #latest}.
 */
final class HeldDocument implements IDocumentListener {

    private final OpenDocuments texts;
    private final Runnable whenChanged;
    private Optional<IDocument> document = Optional.empty();
    private volatile Optional<DocumentSnapshot> latest = Optional.empty();

    /** Holds nothing yet; {@code whenChanged} is called with every change of the text once one is held. */
    HeldDocument(OpenDocuments texts, Runnable whenChanged) {
        this.texts = texts;
        this.whenChanged = whenChanged;
    }

    /** Holds a document from now on, in place of the one before. */
    void take(Path file, IDocument shown) {
        var before = latest.map(DocumentSnapshot::path);
        document.ifPresent(old -> old.removeDocumentListener(this));
        shown.addDocumentListener(this);
        document = Optional.of(shown);
        latest = Optional.of(texts.hold(file, shown.get()));
        before.ifPresent(texts::release);
    }

    /** Releases the document. */
    void release() {
        var before = latest.map(DocumentSnapshot::path);
        document.ifPresent(old -> old.removeDocumentListener(this));
        document = Optional.empty();
        latest = Optional.empty();
        before.ifPresent(texts::release);
    }

    /** The text at its last change; empty while nothing is held. On any thread. */
    Optional<DocumentSnapshot> latest() {
        return latest;
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Nothing is kept of the text before.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        latest = latest.map(known -> texts.change(known.path(), event.getDocument().get()));
        whenChanged.run();
    }
}
