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

    /** The folder this program was started from, as the start script says it. */
    private static final String INSTALLATION = System.getProperty("parallax.home", "");

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

    /** From now on, other starts learn that the window is that of this installation. */
    void sign() throws IOException {
        requests().sign(INSTALLATION);
    }

    /** Where what was handed over went: nobody's files go into a window without a word. */
    String handedOver(List<Path> paths) {
        var window = "the window that is open on " + folder();
        var other = requests().signature().filter(installation -> !installation.equals(INSTALLATION))
                .map(installation -> " It belongs to the Parallax in " + installation + "; close it first to use this one.")
                .orElse("");
        return (paths.isEmpty() ? window + " came to the front." : "opened in " + window + ".") + other;
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
