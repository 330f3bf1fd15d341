package org.parallax.workbench.window;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;

/** Notes in the log, once, how long it took from the start of the program until the window waited for its user. */
final class Readiness {

    private boolean noted;

    /** The window has nothing left to do. */
    void idle() {
        if (!noted) {
            noted = true;
            ProcessHandle.current().info().startInstant().ifPresent(start -> ILog.of(Readiness.class).info(
                    String.format(Locale.ROOT, "Ready after %.1f s", Duration.between(start, Instant.now()).toMillis() / 1000.0)));
        }
    }
}
