package org.parallax.workbench.files;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.parallax.dsl.loading.SourceKind;

/** Asks for a scenario or record anywhere on the disk and opens it. */
public final class OpenFile extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText("Open a scenario or a record");
        dialog.setFilterNames(new String[] {"Scenarios and records", "All files"});
        dialog.setFilterExtensions(new String[] {sources(), "*"});
        var chosen = dialog.open();
        if (chosen != null) {
            PathOpener.open(Path.of(chosen), window.getActivePage());
        }
        return null;
    }

    /** The pattern of a file dialog that every kind of source fits. */
    private static String sources() {
        return Stream.of(SourceKind.values()).map(kind -> "*" + kind.ending()).collect(Collectors.joining(";"));
    }
}
