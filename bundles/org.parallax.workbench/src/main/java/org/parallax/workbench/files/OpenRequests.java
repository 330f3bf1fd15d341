package org.parallax.workbench.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/** Paths to open once the window is there: those of the command line, then any the desktop or another start sends. */
public final class OpenRequests implements Listener {

    private final Queue<Path> waiting;

    /** Begins with the paths of a command line. */
    public OpenRequests(List<Path> paths) {
        waiting = new ConcurrentLinkedQueue<>(paths);
    }

    /** Every argument that is no option and no option's value. */
    public static List<Path> paths(String... arguments) {
        var paths = new ArrayList<Path>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("-")) {
                i++;
            } else {
                paths.add(Path.of(arguments[i]));
            }
        }
        return List.copyOf(paths);
    }

    @Override
    public void handleEvent(Event event) {
        waiting.add(Path.of(event.text));
    }

    /** Adds paths, to be opened soon; on any thread. */
    public void add(List<Path> paths) {
        waiting.addAll(paths);
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
