package org.parallax.workbench.window;

import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.service.TextServices;

/**
 * Has the files beside the text looked at again whenever the user comes back to the window. Folders are listed once and
 * kept, and the workspace tells only of changes in its own projects; a file opened from elsewhere may have got a new
 * neighbour from another program in the meantime.
 */
record DiskCheck(LiveProjection live, TextServices texts) implements IWindowListener {

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        live.lookAtDisk();
        texts.lookAtDisk();
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // Nothing to look at before the user comes back.
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        // A window is activated after it was opened.
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // Nothing to look at.
    }
}
