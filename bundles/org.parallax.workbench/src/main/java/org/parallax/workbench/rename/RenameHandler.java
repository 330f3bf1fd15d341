package org.parallax.workbench.rename;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parallax.workbench.editor.ParallaxEditor;

/** Opens the dialog that renames what is at the caret. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ParallaxEditor editor && editor.isEditable()) {
            var rename = new RenameName(editor.edited(), editor.services(), new NameChanges(editor.path(), editor.document()));
            try {
                new RefactoringWizardOpenOperation(new RenameWizard(rename))
                        .run(HandlerUtil.getActiveShell(event), "This cannot be renamed");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return null;
    }
}
