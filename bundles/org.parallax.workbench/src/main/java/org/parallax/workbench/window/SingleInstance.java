package org.parallax.workbench.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.osgi.service.datalocation.Location;
import org.parallax.editing.files.RequestBox;
import org.parallax.workbench.files.PlatformPath;

/** The folder a window works on: only one window at a time, and what a second start is asked to open goes to it. */
final class SingleInstance {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Location location;

    SingleInstance(Location location) {
        this.location = location;
    }

    /** Whether the folder is ours from now on. */
    boolean claim() throws IOException {
        // A location that was not given with -data has its default only once it is set.
        return location.isSet() ? location.lock() : location.set(location.getDefault(), true);
    }

    /** Has the window that owns the folder open paths and come to the front; whether it answered. */
    boolean hand(List<Path> paths) {
        return requests().hand(paths, PATIENCE);
    }

    /** Where other starts leave what they were asked to open. */
    RequestBox requests() {
        return new RequestBox(folder().resolve(".metadata/.plugins/org.parallax.workbench/requests"), new WorkbenchLog());
    }

    Path folder() {
        var url = location.isSet() ? location.getURL() : location.getDefault();
        return PlatformPath.of(url);
    }
}
