package org.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.cli.io.Streams;

/** What is left of a bug: one line for the user, and a log file with all a developer needs. */
final class BugReport {

    private final Streams streams;

    BugReport(Streams streams) {
        this.streams = streams;
    }

    ExitStatus of(Throwable bug, String... arguments) {
        var summary = bug.getClass().getSimpleName() + (bug.getMessage() == null ? "" : ": " + firstLine(bug.getMessage()));
        streams.remark("parallax: this is a bug in Parallax, not in your file (" + summary + "); " + log(bug, arguments));
        return ExitStatus.BUG;
    }

    private static String log(Throwable bug, String... arguments) {
        try {
            Path log = Files.createTempFile("parallax-", ".log");
            Files.writeString(log, "parallax " + String.join(" ", arguments) + "\n"
                    + "Java " + Runtime.version() + " on " + System.getProperty("os.name") + "\n\n" + trace(bug));
            return "please report it with " + log;
        } catch (IOException e) {
            return "its log could not be written: " + e.getMessage();
        }
    }

    private static String trace(Throwable bug) {
        var text = new StringWriter();
        bug.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
