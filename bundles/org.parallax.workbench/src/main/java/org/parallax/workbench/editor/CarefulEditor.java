package org.parallax.workbench.editor;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.FileEditorInput;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.files.FileCondition;
import org.parallax.editing.files.FileOnDisk;
import org.parallax.editing.files.FileWatch;
import org.parallax.editing.files.FileWords;
import org.parallax.editing.files.SaveCheck;
import org.parallax.editing.files.TextAndFile;

/**
 * A text editor that costs nobody a text: it never writes what it could not read as it is, keeps the text of a file that
 * has gone, asks nothing that Escape would answer with a loss, and has room above the text to say so.
 */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public abstract class CarefulEditor extends TextEditor {

    private final OnlyRead onlyRead = new OnlyRead(this);
    private final EditedFile file = new EditedFile(this);
    private UnsavedNote note;
    private boolean said;
    private boolean fileNoted;

    /** Makes room for notes and returns the parent of the text. */
    final Composite noteAbove(Composite parent) {
        note = new UnsavedNote(parent);
        return note.below();
    }

    /** Whether and why the text is only read. */
    final OnlyRead onlyRead() {
        return onlyRead;
    }

    /** What became of the file of the text. */
    final EditedFile file() {
        return file;
    }

    /** Where the text is, or would be; on any thread. */
    public abstract Path path();

    /** The whole text as it stands. */
    public abstract String text();

    /** What is being edited. */
    public abstract IDocument document();

    /** What was just read from the file may turn out to be no text of ours; the text that is shown is looked at anew. */
    abstract void textWasRead();

    /** The text can be changed after all. */
    abstract void becameEditable();

    @Override
    protected final void handleElementContentReplaced() {
        super.handleElementContentReplaced();
        file.wasReplaced();
        textWasRead();
    }

    /** Another program changed the file: what that means is said above the text, and asked by no dialog. */
    @Override
    protected final void handleEditorInputChanged() {
        getSite().getService(FileWatch.class).lookNow();
    }

    /** The platform wants to close the editor since its file has gone; the text stays unless the disk has it. */
    @Override
    public final void close(boolean save) {
        if (TextAndFile.of(text(), text(), FileOnDisk.at(path())) == TextAndFile.AGREED) {
            super.close(save);
        } else {
            enableSanityChecking(true);
            getSite().getService(FileWatch.class).lookNow();
        }
    }

    /** A text whose file has gone is not hidden by what the platform says of that. */
    @Override
    protected final boolean isErrorStatus(@Nullable IStatus status) {
        return super.isErrorStatus(status) && !file.wasRead();
    }

    /** Whether closing the editor would lose something: the text of a file that has gone is nowhere else. */
    @Override
    public final boolean isDirty() {
        return hasChanges() || file.isVanished();
    }

    /** Whether the author has changed the text since it was read or saved. */
    final boolean hasChanges() {
        return super.isDirty();
    }

    /** Whether the author has a text here that was not saved, or that something else has saved without being asked to. */
    final boolean hasTextOfItsOwn() {
        return isDirty() || file.isOlder();
    }

    /** Goes on with the same text and the same path when the workspace lets go of the file. */
    final void leaveWorkspace() {
        var shown = text();
        setInput(SaveElsewhere.outside(path()));
        if (!text().equals(shown)) {
            document().set(shown);
        }
    }

    @Override
    protected final void editorSaved() {
        super.editorSaved();
        file.agree();
        getSite().getService(FileWatch.class).lookNow();
    }

    /** Goes back to the text of the file; where there is none, nothing is lost. */
    @Override
    public final void doRevertToSaved() {
        if (!file.wasRead()) {
            readAgain();
        } else if (!file.revert()) {
            say("There is no file to go back to: the text is only here now.");
        }
    }

    /** A selection, and the first line that is seen. */
    record Place(int offset, int length, int top) {}

    /** What is selected and seen now. */
    final Place place() {
        var selected = getSourceViewer().getSelectedRange();
        return new Place(selected.x, selected.y, getSourceViewer().getTopIndex());
    }

    /** Selects and shows what was selected and seen in the same text. */
    final void goTo(Place place) {
        getSourceViewer().setSelectedRange(place.offset(), place.length());
        getSourceViewer().setTopIndex(place.top());
    }

    /** Takes the text of the file, as the platform does it, in all editors of the text: there is one window with one page. */
    final void readAgain() {
        var all = Stream.of(getSite().getPage().getEditorReferences())
                .flatMap(reference -> reference.getPart(false) instanceof CarefulEditor other ? Stream.of(other) : Stream.empty())
                .filter(other -> other.document() == document())
                .toList();
        all.forEach(other -> other.file.wantReading(true));
        try {
            super.doRevertToSaved();
        } finally {
            all.forEach(other -> other.file.wantReading(false));
        }
    }

    /** Title, note and what can be done are as the file is now. */
    final void fileChanged() {
        setPartName(getEditorInput().getName() + file.mark());
        updateState(getEditorInput());
        showEditable();
        firePropertyChange(PROP_DIRTY);
        var sentence = file.note();
        sentence.ifPresent(words -> note(words, this::follow));
        if (sentence.isEmpty() && fileNoted) {
            noteNothing();
        }
        fileNoted = sentence.isPresent();
    }

    private void follow(String link) {
        switch (link) {
            case FileWords.WRITE_BACK -> doSave(new NullProgressMonitor());
            case FileWords.SAVE_ELSEWHERE -> doSaveAs();
            case FileWords.KEEP_MINE -> write(new NullProgressMonitor());
            case FileWords.TAKE_FILE -> doRevertToSaved();
            case FileWords.COMPARE -> file.textOfFile().ifPresent(other -> new TextComparison(
                    path().getFileName().toString(), other, "The text here", text()).open());
            default -> throw new IllegalArgumentException(link);
        }
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
        var progress = IProgressMonitor.nullSafe(monitor);
        if (onlyRead.isLocked()) {
            progress.setCanceled(true);
            onlyRead.say();
        } else if (file.isVanished() && FileCondition.at(path()) != FileCondition.GONE) {
            performSaveAs(progress);
        } else {
            SaveCheck.refusal(path(), text().getBytes(StandardCharsets.UTF_8).length).ifPresentOrElse(
                    reason -> refuse(path(), reason, progress), () -> save(progress));
        }
    }

    private void save(IProgressMonitor progress) {
        if (new SaveElsewhere(this).isNeeded()) {
            saveTo(path(), progress);
        } else if (file.isVanished()) {
            write(progress);
            returnToWorkspace();
        } else if (file.isAhead()) {
            progress.setCanceled(true);
            getSite().getPage().bringToTop(this);
        } else {
            super.doSave(progress);
        }
    }

    /** A file that is back in a folder among the files is shown there, and known to be what is edited. */
    private void returnToWorkspace() {
        if (!isDirty() && ResourceUtil.getFile(getEditorInput()) == null
                && new SaveElsewhere(this).input(path()) instanceof FileEditorInput known) {
            setInput(known);
        }
    }

    /** Writes the text whatever became of its file. */
    private void write(IProgressMonitor progress) {
        file.refresh();
        FileBuffers.getTextFileBufferManager().getTextFileBuffer(document()).setDirty(true);
        performSave(true, progress);
    }

    @Override
    public final void doSaveAs() {
        if (onlyRead.isLocked()) {
            onlyRead.say();
        } else {
            super.doSaveAs();
        }
    }

    @Override
    protected final void performSaveAs(@Nullable IProgressMonitor monitor) {
        var progress = IProgressMonitor.nullSafe(monitor);
        new SaveElsewhere(this).ask().ifPresentOrElse(
                target -> saveTo(target, progress), () -> progress.setCanceled(true));
    }

    /** Saves the text in another file and goes on with that; where it cannot be saved, it stays as it is and says why. */
    public final void saveTo(Path target, IProgressMonitor progress) {
        var elsewhere = new SaveElsewhere(this);
        if (target.equals(path()) && !file.isVanished() && !elsewhere.isNeeded()) {
            doSave(progress);
        } else {
            elsewhere.write(target).ifPresentOrElse(
                    reason -> refuse(target, reason, progress), () -> setInput(elsewhere.input(target)));
        }
    }

    @Override
    protected final void openSaveErrorDialog(@Nullable String title, @Nullable String message,
            @Nullable CoreException exception) {
        var reason = exception == null ? "" : exception.getStatus().getMessage();
        refuse(path(), reason.endsWith(".") ? reason : reason + ".", new NullProgressMonitor());
    }

    private void refuse(Path target, String reason, IProgressMonitor progress) {
        progress.setCanceled(true);
        getSite().getPage().bringToTop(this);
        note(FileWords.unsaved(target, reason), this::follow);
        fileNoted = true;
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
