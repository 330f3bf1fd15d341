package org.parallax.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts every view back where it was at first, if that is really wanted. */
public final class ResetLayout extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        boolean wanted = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), "Reset layout",
                "Put every view back where it was at first? Open texts stay open.", 0, "Reset layout", "Cancel") == 0;
        if (wanted) {
            window.getActivePage().resetPerspective();
        }
        return null;
    }
}
