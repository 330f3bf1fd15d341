package org.parallax.cli;

import java.io.IOException;
import org.parallax.cli.io.StackTraceLog;
import org.parallax.cli.io.Streams;
import org.parallax.cli.status.ExitStatus;
import org.parallax.report.ShellWords;

/** Reports a bug: one line for the user, and a log file with all that a developer needs. */
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
            return "please report it with " + StackTraceLog.write("parallax " + ShellWords.line(arguments), bug);
        } catch (IOException e) {
            return "its log could not be written: " + e.getMessage();
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
