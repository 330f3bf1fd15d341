package org.parallax.workbench.references;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parallax.workbench.editor.ParallaxEditor;

/** Lists in the Search view what refers to the name at the caret. */
public final class FindReferences extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ParallaxEditor editor) {
            NewSearchUI.activateSearchResultView();
            NewSearchUI.runQueryInBackground(new ReferenceSearch(editor.edited(), editor.services()));
        }
        return null;
    }
}
