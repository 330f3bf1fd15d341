package org.parallax.workbench.editor;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IResource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.IUndoManager;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.UndoManagerAdapter;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.ResourceUtil;

/**
 * Keeps unsaved text when its file is deleted among the files. The platform would save the text into the file, delete both
 * and close the editor; here the file goes, and the text stays in its editor until the author saves or discards it. An
 * editor of nothing but what the file held goes with it.
 */
public final class DeletedFiles extends UndoManagerAdapter {

    private final IWorkbenchWindow window;

    private DeletedFiles(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Keeps the texts of a window from now on. */
    public static void install(IWorkbenchWindow window) {
        var undo = RefactoringCore.getUndoManager();
        var kept = new DeletedFiles(window);
        undo.addListener(kept);
        window.getShell().addDisposeListener(event -> undo.removeListener(kept));
    }

    @Override
    public void aboutToPerformChange(@Nullable IUndoManager manager, @Nullable Change change) {
        var deleted = change == null ? List.<IResource>of() : deletions(change).toList();
        if (!deleted.isEmpty()) {
            window.getShell().getDisplay().syncExec(() -> keepUnsaved(deleted));
        }
    }

    private void keepUnsaved(List<IResource> deleted) {
        var open = Stream.of(window.getPages()).flatMap(OpenEditors::of);
        for (var editor : open.filter(each -> isIn(deleted, each)).toList()) {
            if (editor.hasTextOfItsOwn()) {
                editor.leaveWorkspace();
            } else {
                editor.getSite().getPage().closeEditor(editor, false);
            }
        }
    }

    private static boolean isIn(List<IResource> deleted, ParallaxEditor editor) {
        var file = ResourceUtil.getFile(editor.getEditorInput());
        return file != null && deleted.stream()
                .anyMatch(resource -> resource.getFullPath().isPrefixOf(file.getFullPath()));
    }

    /** What a change deletes. */
    private static Stream<IResource> deletions(Change change) {
        if (change instanceof CompositeChange several) {
            return Stream.of(several.getChildren()).flatMap(DeletedFiles::deletions);
        }
        return change instanceof DeleteResourceChange && change.getModifiedElement() instanceof IResource resource
                ? Stream.of(resource) : Stream.of();
    }
}
