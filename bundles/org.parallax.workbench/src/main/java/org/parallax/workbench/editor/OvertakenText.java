package org.parallax.workbench.editor;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
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
    private Optional<String> text = Optional.empty();

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

    /** The author's text that was just replaced unwanted, once; empty if the replaced text was that of a file. */
    Optional<String> take() {
        var overtaken = text;
        text = Optional.empty();
        return overtaken;
    }

    @Override
    public void close() {
        provider.removeElementStateListener(this);
    }

    @Override
    public void elementContentAboutToBeReplaced(@Nullable Object element) {
        if (editor.getEditorInput().equals(element)) {
            text = Optional.of(editor.text()).filter(shown -> !wanted && editor.hasChanges());
        }
    }

    @Override
    public void elementContentReplaced(@Nullable Object element) {
        // The editor hears of this itself, and then takes the text.
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
