package org.parallax.workbench.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.parallax.editing.document.InstalledTexts;

/** Opens a file in an editor, and a folder as a project that leaves the folder itself untouched. */
public final class PathOpener {

    private PathOpener() {}

    /** Opens {@code path} and returns the editor, if one was opened. A dialog says what cannot be opened. */
    public static Optional<IEditorPart> open(Path path, IWorkbenchPage page) {
        var absolute = path.toAbsolutePath().normalize();
        try {
            if (Files.isDirectory(absolute)) {
                OpenedFolders.open(absolute);
            } else if (Files.isReadable(absolute)) {
                return Optional.ofNullable(openFile(absolute, page));
            } else {
                tell(page, "There is no file to read at " + absolute + ".");
            }
        } catch (CoreException e) {
            tell(page, absolute + " could not be opened: " + e.getStatus().getMessage());
        }
        return Optional.empty();
    }

    /** Opens a file and selects a stretch of its text; leaves other editors alone where it cannot be opened. */
    public static void reveal(Path file, int offset, int length, IWorkbenchPage page) {
        open(file, page)
                .filter(ITextEditor.class::isInstance)
                .map(ITextEditor.class::cast)
                .ifPresent(editor -> editor.selectAndReveal(offset, length));
    }

    /** Opens a file in an editor, read-only if it is a copy of an installed record's, as one of the workspace if it is there. */
    public static IEditorPart openFile(Path file, IWorkbenchPage page) throws CoreException {
        var record = page.getWorkbenchWindow().getService(InstalledTexts.class).recordOf(file);
        if (record.isPresent()) {
            var editor = IDE.getEditorDescriptor(file.getFileName().toString(), true, false);
            return page.openEditor(new InstalledTextInput(file, record.get()), editor.getId());
        }
        // A file may be linked into the workspace more than once, and a link may have been deleted meanwhile.
        var known = Stream.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri()))
                .filter(IFile::exists)
                .findFirst();
        return known.isPresent()
                ? IDE.openEditor(page, known.get())
                : IDE.openEditorOnFileStore(page, EFS.getStore(file.toUri()));
    }

    private static void tell(IWorkbenchPage page, String sentence) {
        MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), "Parallax", sentence);
    }
}
