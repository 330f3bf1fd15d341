package org.parallax.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the program's log, which has the details of everything that went wrong. */
public final class ShowLog extends AbstractHandler {

    /** The platform's view of the log. */
    public static final String VIEW = "org.eclipse.pde.runtime.LogView";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            return HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(VIEW);
        } catch (PartInitException e) {
            throw new ExecutionException("The log could not be shown", e);
        }
    }
}
