package org.parallax.cli.io;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a stack trace into a file of its own, so that the user need not see it. */
public final class StackTraceLog {

    private StackTraceLog() {}

    /**
     * Writes a log file.
     *
     * @param heading the first line: what was being done
     * @return the new file, in the folder for temporary files
     */
    public static Path write(String heading, Throwable thrown) throws IOException {
        Path log = Files.createTempFile("parallax-", ".log");
        Files.writeString(log, heading + "\n"
                + "Java " + Runtime.version() + " on " + System.getProperty("os.name") + "\n\n" + trace(thrown));
        return log;
    }

    private static String trace(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
