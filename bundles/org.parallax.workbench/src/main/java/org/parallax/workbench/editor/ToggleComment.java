package org.parallax.workbench.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parallax.dsl.ide.typing.LineComments;

/** Turns the selected lines into comments, or comments into lines. */
public final class ToggleComment extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ParallaxEditor editor && editor.isEditable()) {
            var selected = editor.viewer().getSelectedRange();
            editor.change(LineComments.toggled(editor.text(), selected.x, selected.y));
        }
        return null;
    }
}
