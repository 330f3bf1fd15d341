package org.parallax.workbench.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.FileEditorInput;
import org.parallax.app.files.AtomicFile;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.editing.files.SaveCheck;
import org.parallax.workbench.files.OpenedFolders;

/** Saves the text of an editor in another file, wherever the author wants it. On the UI thread. */
final class SaveElsewhere {

    private final CarefulEditor editor;

    SaveElsewhere(CarefulEditor editor) {
        this.editor = editor;
    }

    /** Asks for the file, which may be there: the author was asked about that too. Empty if the author has none in mind. */
    Optional<Path> ask() {
        var dialog = new FileDialog(editor.getSite().getShell(), SWT.SAVE);
        dialog.setText("Save the text elsewhere");
        dialog.setFileName(editor.path().getFileName().toString());
        folder().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Writes the text; why it cannot be written in a sentence, and whatever is there then stays as it is. */
    Optional<String> write(Path target) {
        if (SourceKind.of(target).isEmpty()) {
            return Optional.of("its name has to end with " + SourceKind.SCENARIO.ending() + " or "
                    + SourceKind.RELATIONSHIP.ending() + ".");
        }
        if (otherUnsaved(target)) {
            return Optional.of("it is open with an unsaved text of its own. Save or close that first.");
        }
        var text = editor.text().getBytes(StandardCharsets.UTF_8);
        return SaveCheck.refusal(target, text.length).or(() -> write(target, text));
    }

    /** What an editor of the written file has as its input: one of the workspace, if it is there. */
    IEditorInput input(Path target) {
        return inWorkspace(target).<IEditorInput>map(FileEditorInput::new).orElseGet(() -> outside(target));
    }

    /** What an editor of a file has as its input where the workspace does not matter. */
    static IEditorInput outside(Path target) {
        try {
            return new FileStoreEditorInput(EFS.getStore(target.toUri()));
        } catch (CoreException e) {
            throw new IllegalStateException("Every path has a store", e);
        }
    }

    /** Whether the workspace has let go of the file, so that the platform can no longer write it. */
    boolean isNeeded() {
        var known = ResourceUtil.getFile(editor.getEditorInput());
        return known != null && !known.getProject().isAccessible();
    }

    private static Optional<String> write(Path target, byte[] text) {
        try {
            AtomicFile.writeDurably(target, text);
            return Optional.empty();
        } catch (IOException e) {
            ILog.of(SaveElsewhere.class).warn("A text could not be saved at " + target, e);
            return Optional.of(String.valueOf(e.getMessage()) + ".");
        }
    }

    private static Optional<IFile> inWorkspace(Path target) {
        try {
            return OpenedFolders.file(target);
        } catch (CoreException e) {
            ILog.of(SaveElsewhere.class).warn("The workspace does not know " + target, e);
            return Optional.empty();
        }
    }

    /** Whether another editor holds what would be lost with the file. */
    private boolean otherUnsaved(Path target) {
        return OpenEditors.of(editor.getSite().getPage())
                .anyMatch(other -> other.document() != editor.document() && other.isDirty() && isSame(other.path(), target));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.equals(other) || Files.isSameFile(one, other);
        } catch (IOException e) {
            // One of them is not there.
            return false;
        }
    }

    /** Where the file was, or the nearest folder above that is there. */
    private Optional<Path> folder() {
        var folder = editor.path().toAbsolutePath().getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return folder != null && folder.getNameCount() > 0 ? Optional.of(folder)
                : Optional.of(Platform.getLocation().toPath());
    }
}
