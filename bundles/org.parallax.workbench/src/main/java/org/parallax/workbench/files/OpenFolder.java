package org.parallax.workbench.files;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows a folder of scenarios and records among the files; the folder stays where it is. */
public final class OpenFolder extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var dialog = new DirectoryDialog(window.getShell());
        dialog.setText("Open a folder of scenarios");
        var chosen = dialog.open();
        if (chosen != null) {
            PathOpener.open(Path.of(chosen), window.getActivePage());
        }
        return null;
    }
}
