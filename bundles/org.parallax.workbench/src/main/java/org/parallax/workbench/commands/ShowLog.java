package org.parallax.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.FileStoreEditorInput;

/** Shows the program's log, in which whatever went wrong stands in all detail. */
public final class ShowLog extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var log = Platform.getLogFileLocation().toFile();
        if (!log.exists()) {
            MessageDialog.openInformation(window.getShell(), "Log", "Nothing went wrong so far, so there is no log.");
            return null;
        }
        try {
            var input = new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(log));
            return window.getActivePage().openEditor(input, EditorsUI.DEFAULT_TEXT_EDITOR_ID);
        } catch (PartInitException e) {
            throw new ExecutionException("The log could not be shown", e);
        }
    }
}
