package org.parallax.cli.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether standard error is a terminal. */
public final class TerminalDetection {

    private TerminalDetection() {}

    /** Whether standard error goes to a terminal; false where that cannot be known. */
    public static boolean isTerminal() {
        var standardError = Path.of("/proc/self/fd/2");
        try {
            if (Files.isSymbolicLink(standardError)) {
                var target = Files.readSymbolicLink(standardError).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            }
        } catch (IOException e) {
            return false;
        }
        // Only where there is no /proc: on newer Java versions System.console() starts a line editor, which takes time.
        return System.console() != null && System.getenv("TERM") != null;
    }
}
