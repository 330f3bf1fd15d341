package org.parallax.workbench.wizards;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.files.FilesView;
import org.parallax.workbench.files.InstalledTextInput;
import org.parallax.workbench.files.OpenedFolders;

/** The folder the author is at work in. */
final class WorkFolder {

    private WorkFolder() {}

    /** That of what is selected, else of the text in front, else of what is selected among the files, else the usual one. */
    static Path of(ISelection selection, IWorkbenchPage page) {
        return selected(selection)
                .or(() -> edited(page))
                .or(() -> selected(page.getWorkbenchWindow().getSelectionService().getSelection(FilesView.ID)))
                .orElseGet(OpenedFolders::usual);
    }

    private static Optional<Path> selected(@Nullable ISelection selection) {
        return selection instanceof IStructuredSelection chosen
                ? Optional.ofNullable(Adapters.adapt(chosen.getFirstElement(), IResource.class)).flatMap(OpenedFolders::folderOf)
                : Optional.empty();
    }

    private static Optional<Path> edited(IWorkbenchPage page) {
        return page.getActiveEditor() instanceof ParallaxEditor editor
                        && !(editor.getEditorInput() instanceof InstalledTextInput)
                ? Optional.ofNullable(editor.path().toAbsolutePath().getParent())
                : Optional.empty();
    }
}
