package org.parallax.workbench.editor;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.parallax.editing.document.DocumentSnapshot;

/** A text editor that never writes what it could not read as it is, and has room above the text to say so. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public abstract class CarefulEditor extends TextEditor {

    private final OnlyRead onlyRead = new OnlyRead(this);
    private UnsavedNote note;
    private boolean said;

    /** Makes room for notes and returns the parent of the text. */
    final Composite noteAbove(Composite parent) {
        note = new UnsavedNote(parent);
        return note.below();
    }

    /** Whether and why the text is only read. */
    final OnlyRead onlyRead() {
        return onlyRead;
    }

    /** What was just read from the file may turn out to be no text of ours; the text that is shown is looked at anew. */
    abstract void textWasRead();

    /** The text can be changed after all. */
    abstract void becameEditable();

    @Override
    protected final void handleElementContentReplaced() {
        super.handleElementContentReplaced();
        textWasRead();
    }

    final void lookAt(DocumentSnapshot text) {
        onlyRead.look(text);
    }

    /** Lets the text be typed into, or not, as that has changed. */
    final void showEditable() {
        getSourceViewer().setEditable(isEditable());
    }

    /** Whether the text can be changed; one that is only read cannot. */
    @Override
    public final boolean isEditable() {
        return !onlyRead.isSo() && super.isEditable();
    }

    @Override
    public final boolean isEditorInputReadOnly() {
        return onlyRead.isSo() || super.isEditorInputReadOnly();
    }

    @Override
    public final boolean isEditorInputModifiable() {
        return !onlyRead.isSo() && super.isEditorInputModifiable();
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return !onlyRead.isLocked() && super.isSaveAsAllowed();
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        if (onlyRead.isLocked()) {
            IProgressMonitor.nullSafe(monitor).setCanceled(true);
            onlyRead.say();
        } else {
            super.doSave(monitor);
        }
    }

    @Override
    public final void doSaveAs() {
        if (onlyRead.isLocked()) {
            onlyRead.say();
        } else {
            super.doSaveAs();
        }
    }

    /** Asks about a file that is protected; a text that is only read says so. */
    final boolean mayBeChanged() {
        if (onlyRead.isSo()) {
            onlyRead.say();
            return false;
        }
        boolean may = isEditable() && validateEditorInputState();
        if (!may) {
            say("The file is protected; its text stays as it is.");
        }
        return may;
    }

    /** Says something in the status line, until the caret moves on. */
    public final void say(String sentence) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(sentence);
        // A message about a change is not cleared by the caret move that the change itself causes.
        getEditorSite().getShell().getDisplay().asyncExec(() -> said = !sentence.isEmpty());
    }

    @Override
    protected void handleCursorPositionChanged() {
        super.handleCursorPositionChanged();
        if (said) {
            say("");
        }
    }

    /**
     * Says something about the text above it, until the text is saved or reverted.
     *
     * @param sentence may have links, as {@code <a href="save">Save</a>}
     * @param chosen called with the target of a followed link
     */
    public final void note(String sentence, Consumer<String> chosen) {
        note.say(sentence, chosen);
    }

    /** Clears the note about the text. */
    final void noteNothing() {
        note.hide();
    }

    /** The note about the text; empty if there is none. */
    public final String noted() {
        return note.said();
    }

    @Override
    protected final void firePropertyChange(int property) {
        super.firePropertyChange(property);
        if (property == PROP_DIRTY && note != null && !isDirty() && !onlyRead.isSo()) {
            note.hide();
        }
    }

    /** Does something on the UI thread soon, unless the editor is closed by then; on any thread. */
    final void onScreen(Runnable task) {
        var display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                var widget = getSourceViewer() == null ? null : getSourceViewer().getTextWidget();
                if (widget != null && !widget.isDisposed()) {
                    task.run();
                }
            });
        }
    }
}
