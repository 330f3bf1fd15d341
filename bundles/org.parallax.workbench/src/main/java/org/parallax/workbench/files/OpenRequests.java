package org.parallax.workbench.files;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/** Paths to open once the window is there: those of the command line, then any the desktop sends. */
public final class OpenRequests implements Listener {

    private final Queue<Path> waiting = new ArrayDeque<>();

    /** Takes every argument that is no option and no option's value. */
    public OpenRequests(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("-")) {
                i++;
            } else {
                waiting.add(Path.of(arguments[i]));
            }
        }
    }

    @Override
    public void handleEvent(Event event) {
        waiting.add(Path.of(event.text));
    }

    /** Opens what is waiting; to be called on the UI thread while a window is open. */
    public void openAll() {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        for (Path path = waiting.poll(); path != null; path = waiting.poll()) {
            PathOpener.open(path, window.getActivePage());
        }
    }
}
