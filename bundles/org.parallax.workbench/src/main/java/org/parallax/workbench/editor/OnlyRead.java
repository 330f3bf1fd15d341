package org.parallax.workbench.editor;

import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.TextFile;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.files.FileWords;
import org.parallax.workbench.files.InstalledTextInput;

/**
 * Why a text is only read here: it is one of an installed record, or its file is read-only, or is not in UTF-8, so that
 * what the editor shows is not what the file holds and would destroy it. Says so above the text, and again when the user types. On the UI
 * thread; files are read in the background.
 */
final class OnlyRead {

    private static final char UNREADABLE = '\uFFFD';

    private final CarefulEditor editor;
    private Optional<String> refused = Optional.empty();
    /** What the text shows may be no more than what could be made of its file; until that is known it stays as it is. */
    private boolean doubtful;
    private boolean told;
    private Optional<DocumentSnapshot> asked = Optional.empty();

    OnlyRead(CarefulEditor editor) {
        this.editor = editor;
    }

    /** Whether the text may not be changed. */
    boolean isSo() {
        return isForeign() || editor.file().isReadOnly();
    }

    /** Whether it is no text of the author's, and not to be projected. */
    boolean isForeign() {
        return isLocked() || editor.getEditorInput() instanceof InstalledTextInput;
    }

    /** Whether the text may not even be saved under another name. */
    boolean isLocked() {
        return doubtful || refused.isPresent();
    }

    /** Says why the text cannot be changed, if so, in the status line. */
    void say() {
        reason().or(() -> editor.file().isReadOnly() ? Optional.of(FileWords.readOnly(editor.path())) : Optional.empty())
                .ifPresent(editor::say);
    }

    /** From now on says it when the user types. */
    void install(StyledText widget) {
        widget.addListener(SWT.KeyDown, event -> {
            if (event.character >= ' ' && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
                say();
            }
        });
    }

    /** Looks at what the text that was just read from its file was made of. */
    void look(DocumentSnapshot text) {
        refused = Optional.empty();
        doubtful = text.content().indexOf(UNREADABLE) >= 0;
        asked = Optional.of(text);
        tell();
        Job.createSystem("Reading a text", (ICoreRunnable) monitor -> {
            var file = TextFile.read(text.path());
            editor.onScreen(() -> take(text, file));
        }).schedule();
    }

    private void take(DocumentSnapshot text, TextFile file) {
        if (asked.filter(last -> last == text).isPresent()) {
            boolean before = doubtful;
            doubtful = false;
            refused = file instanceof TextFile.Refused refusal && isNoText(refusal.code())
                    ? Optional.of(refusal.message() + " It is only read here, so that nothing of it is lost.")
                    : Optional.empty();
            if (before || refused.isPresent()) {
                tell();
            }
            if (before && refused.isEmpty()) {
                editor.becameEditable();
            }
        }
    }

    private static boolean isNoText(IssueCode code) {
        return code == IssueCode.FILE_ENCODING || code == IssueCode.FILE_BINARY;
    }

    private void tell() {
        editor.showEditable();
        var sentence = reason();
        if (sentence.isEmpty() && told) {
            editor.noteNothing();
        }
        told = sentence.isPresent();
        sentence.ifPresent(words -> editor.note(words, link -> { }));
    }

    private Optional<String> reason() {
        return editor.getEditorInput() instanceof InstalledTextInput input
                ? Optional.of("The installed record " + input.record() + " is only read here. To add to it, begin a "
                        + ".relationship file of your own with: relationship " + input.record())
                : refused;
    }
}
