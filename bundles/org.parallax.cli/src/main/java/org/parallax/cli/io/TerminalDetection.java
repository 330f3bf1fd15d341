package org.parallax.cli.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether a person watches standard error. */
public final class TerminalDetection {

    private TerminalDetection() {}

    /** Whether standard error goes to a terminal; false where that cannot be known. */
    public static boolean watched() {
        var standardError = Path.of("/proc/self/fd/2");
        try {
            if (Files.isSymbolicLink(standardError)) {
                var target = Files.readSymbolicLink(standardError).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            }
        } catch (IOException e) {
            return false;
        }
        // Asked only where there is no /proc: it starts a line editor on newer Java, which costs time.
        return System.console() != null && System.getenv("TERM") != null;
    }
}
