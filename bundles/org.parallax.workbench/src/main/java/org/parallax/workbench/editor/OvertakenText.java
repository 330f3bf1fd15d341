package org.parallax.workbench.editor;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.IElementStateListener;

/**
 * The author's text that the platform is about to replace by that of the file. It decides in the background that a text
 * without changes is to be read again, and does so later, whatever has come into the text in between. On the UI thread.
 */
final class OvertakenText implements IElementStateListener, AutoCloseable {

    private final CarefulEditor editor;
    private final IDocumentProvider provider;
    private boolean wanted;
    private Optional<Overtaken> overtaken = Optional.empty();

    /** What an editor showed when it was overtaken, and where in it. */
    private record Overtaken(String text, CarefulEditor.Place place, Optional<IDocumentUndoManager> undo) {}

    /** Watches over the text of an editor, which a provider reads. */
    OvertakenText(CarefulEditor editor, IDocumentProvider provider) {
        this.editor = editor;
        this.provider = provider;
        provider.addElementStateListener(this);
    }

    /** Whether what is read from now on is wanted by the author. */
    void want(boolean now) {
        wanted = now;
    }

    /**
     * Puts the author's text back where it was just replaced unwanted, as if that had not been: for undo both are one
     * step, and the caret stays. Whether there was one.
     */
    boolean putBack() {
        var before = overtaken;
        overtaken = Optional.empty();
        before.ifPresent(own -> {
            if (!own.text.equals(editor.text())) {
                editor.document().set(own.text);
            }
            own.undo.ifPresent(IDocumentUndoManager::endCompoundChange);
            editor.goTo(own.place);
        });
        return before.isPresent();
    }

    @Override
    public void close() {
        provider.removeElementStateListener(this);
    }

    @Override
    public void elementContentAboutToBeReplaced(@Nullable Object element) {
        if (editor.getEditorInput().equals(element) && !wanted && editor.hasChanges()) {
            var undo = Optional.ofNullable(DocumentUndoManagerRegistry.getDocumentUndoManager(editor.document()));
            undo.ifPresent(IDocumentUndoManager::beginCompoundChange);
            overtaken = Optional.of(new Overtaken(editor.text(), editor.place(), undo));
        }
    }

    @Override
    public void elementContentReplaced(@Nullable Object element) {
        // The editor hears of this itself, and then has the text put back.
    }

    @Override
    public void elementDirtyStateChanged(@Nullable Object element, boolean dirty) {
        // Only what is replaced matters.
    }

    @Override
    public void elementDeleted(@Nullable Object element) {
        // The text stays anyway.
    }

    @Override
    public void elementMoved(@Nullable Object element, @Nullable Object moved) {
        // The text stays anyway.
    }
}
