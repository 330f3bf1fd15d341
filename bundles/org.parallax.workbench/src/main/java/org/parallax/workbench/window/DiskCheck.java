package org.parallax.workbench.window;

import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.parallax.editing.files.FileWatch;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.session.DocumentSession;

/**
 * Checks the files of the texts and those beside them again whenever the user comes back to the window. Folders are listed once and
 * kept, and the workspace reports changes in its own projects only; a file opened from elsewhere may have got a new
 * neighbour from another program in the meantime.
 */
record DiskCheck(DocumentSession session, LiveProjection live, FileWatch files) implements IWindowListener {

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        session.lookAtDisk();
        live.readAgain();
        files.lookNow();
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
