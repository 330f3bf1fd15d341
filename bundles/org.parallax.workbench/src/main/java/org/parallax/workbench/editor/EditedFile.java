package org.parallax.workbench.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.ide.ResourceUtil;
import org.parallax.editing.files.FileCondition;
import org.parallax.editing.files.FileOnDisk;
import org.parallax.editing.files.FileWatch;
import org.parallax.editing.files.FileWords;
import org.parallax.editing.files.TextAndFile;
import org.parallax.workbench.files.InstalledTextInput;

/**
 * The file of a text that is shown: whatever becomes of it costs nothing of the text. On the UI thread; the disk is looked
 * at in the background.
 */
final class EditedFile {

    private final CarefulEditor editor;
    private Path path = Path.of("");
    private Optional<FileWatch.Watching> watching = Optional.empty();
    private Optional<OvertakenText> overtaken = Optional.empty();
    /** What the file held when it and the text were last known to agree; empty until the file was read. */
    private Optional<String> saved = Optional.empty();
    private Optional<FileOnDisk> found = Optional.empty();
    private TextAndFile both = TextAndFile.AGREED;
    /** The newest state of the disk, which may not be taken into account yet. */
    private volatile Optional<FileOnDisk> newest = Optional.empty();

    EditedFile(CarefulEditor editor) {
        this.editor = editor;
    }

    /** Follows the file of the input the editor has now. */
    void follow(FileWatch watch) {
        leave();
        overtaken = Optional.of(new OvertakenText(editor, editor.getDocumentProvider()));
        if (!editor.path().equals(path)) {
            path = editor.path();
            saved = Optional.empty();
            found = Optional.empty();
            both = TextAndFile.AGREED;
        }
        if (!(editor.getEditorInput() instanceof InstalledTextInput)) {
            var known = Optional.ofNullable(ResourceUtil.getFile(editor.getEditorInput()));
            watching = Optional.of(watch.watch(editor.path(), now -> tell(now, known)));
        }
    }

    /** Follows nothing any longer. */
    void leave() {
        watching.ifPresent(FileWatch.Watching::close);
        watching = Optional.empty();
        overtaken.ifPresent(OvertakenText::close);
        overtaken = Optional.empty();
        newest = Optional.empty();
    }

    /** Whether the text was read from a file that cannot be read any longer. */
    boolean isVanished() {
        return both == TextAndFile.VANISHED;
    }

    /** Whether the file was read: what the platform says against it no longer hides the text. */
    boolean wasRead() {
        return saved.isPresent();
    }

    /** Whether the file held another text when it was last known to agree with what was shown. */
    boolean isOlder() {
        return saved.filter(last -> !last.equals(editor.text())).isPresent();
    }

    boolean isReadOnly() {
        return found.filter(now -> now.condition() == FileCondition.READ_ONLY).isPresent();
    }

    /** What the editor's title has after the name of the file. */
    String mark() {
        return found.map(now -> FileWords.mark(now.condition())).orElse("");
    }

    /** What is to be said above the text; empty if nothing is. */
    Optional<String> note() {
        return found.flatMap(now -> FileWords.note(editor.path(), now, both))
                .or(() -> isReadOnly() ? Optional.of(FileWords.readOnlyWithCure(editor.path())) : Optional.empty());
    }

    /** The text the file was found to hold; empty if none was. */
    Optional<String> textOfFile() {
        return found.flatMap(FileOnDisk::text);
    }

    /** Text and file are the same from now on: it was just saved, or read again. */
    void agree() {
        saved = Optional.of(editor.text());
        both = TextAndFile.AGREED;
        found = found.map(before -> new FileOnDisk(
                before.condition().hasText() ? before.condition() : FileCondition.WRITABLE, saved));
        editor.fileChanged();
    }

    /** Whether the author wants the text of the file from now on. */
    void wantReading(boolean now) {
        overtaken.ifPresent(text -> text.want(now));
    }

    /**
     * The platform has replaced the text by that of the file; where it has found no file, by none. A text of the author's
     * comes back; what was last known to agree stays as it was, so that a file that has changed too is a conflict.
     */
    void wasReplaced() {
        if (overtaken.filter(OvertakenText::putBack).isPresent()) {
            found.ifPresent(this::take);
        } else if (FileCondition.at(editor.path()).hasText()) {
            saved = saved.map(before -> editor.text());
        } else {
            saved.ifPresent(last -> putBack(last, editor.text()));
        }
    }

    /**
     * Looks at the file before the text is written there: whether another program has written something that nobody has
     * seen. The text that nobody has changed then takes it over; otherwise the author is asked above the text.
     */
    boolean isAhead() {
        var now = FileOnDisk.at(editor.path());
        boolean ahead = saved.map(last -> TextAndFile.of(last, editor.text(), now))
                .filter(state -> state == TextAndFile.FILE_AHEAD || state == TextAndFile.CONFLICT)
                .isPresent();
        if (ahead) {
            take(now);
        }
        return ahead;
    }

    /** Goes back to the text of the file; whether there is one. */
    boolean revert() {
        var now = FileOnDisk.at(editor.path());
        if (now.condition().hasText()) {
            reload(now);
        }
        return now.condition().hasText();
    }

    /** Has the workspace know what the disk holds, before something is written there. */
    void refresh() {
        Optional.ofNullable(ResourceUtil.getFile(editor.getEditorInput())).ifPresent(EditedFile::refresh);
    }

    private void tell(FileOnDisk now, Optional<IFile> known) {
        newest = Optional.of(now);
        Job.createSystem("Looking at a file", (ICoreRunnable) monitor -> {
            known.ifPresent(EditedFile::refresh);
            editor.onScreen(() -> {
                if (newest.filter(last -> last == now).isPresent()) {
                    take(now);
                }
            });
        }).schedule();
    }

    /** Has the workspace know what the disk holds. */
    private static void refresh(IFile file) {
        try {
            if (file.getProject().isAccessible()) {
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            }
        } catch (CoreException e) {
            ILog.of(EditedFile.class).warn("The workspace does not know what became of " + file, e);
        }
    }

    private void take(FileOnDisk now) {
        var shown = editor.text();
        saved = saved.or(now::text).or(() -> shown.isEmpty() ? Optional.empty() : Optional.of(shown));
        if (saved.isEmpty()) {
            return;
        }
        found = Optional.of(now);
        both = TextAndFile.of(saved.get(), shown, now);
        switch (both) {
            case AGREED -> agree(now);
            case FILE_AHEAD -> reload(now);
            case TEXT_AHEAD -> saved = now.text();
            case VANISHED -> putBack(saved.get(), shown);
            case CONFLICT -> {
                // Both stay as they are until the author has chosen.
            }
        }
        editor.fileChanged();
    }

    private void agree(FileOnDisk now) {
        saved = now.text();
        if (editor.hasChanges()) {
            reload(now);
        }
    }

    /** Takes the file's text, unless it has become another since it was compared: that will be told soon. */
    private void reload(FileOnDisk now) {
        var before = editor.text();
        if (!FileOnDisk.at(editor.path()).equals(now)) {
            return;
        }
        refresh();
        editor.readAgain();
        if (FileCondition.at(editor.path()).hasText()) {
            saved = Optional.of(editor.text());
        } else if (!editor.text().equals(before)) {
            editor.document().set(before);
        }
    }

    /** Where a file goes while the platform reads it, the text becomes empty without anybody having wanted that. */
    private void putBack(String last, String shown) {
        if (shown.isEmpty() && !last.isEmpty() && !editor.hasChanges()) {
            editor.document().set(last);
        }
    }
}
