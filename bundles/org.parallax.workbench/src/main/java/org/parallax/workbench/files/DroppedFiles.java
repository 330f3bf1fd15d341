package org.parallax.workbench.files;

import java.nio.file.Path;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens files and folders that are dropped where texts are, as the desktop's file manager lets them be dragged. */
public final class DroppedFiles extends DropTargetAdapter {

    private final IWorkbenchWindow window;

    /** Opens them in a window. */
    public DroppedFiles(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] paths && window.getActivePage() != null) {
            for (var path : paths) {
                PathOpener.open(Path.of(path), window.getActivePage());
            }
        }
    }
}
