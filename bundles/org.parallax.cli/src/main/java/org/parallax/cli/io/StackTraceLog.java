package org.parallax.cli.io;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parallax.report.text.PrintableText;

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
        Files.writeString(log, PrintableText.line(heading) + "\n"
                + "Java " + Runtime.version() + " on " + System.getProperty("os.name") + "\n\n" + PrintableText.lines(trace(thrown)));
        return log;
    }

    private static String trace(Throwable thrown) {
        var text = new StringWriter();
        try {
            thrown.printStackTrace(new PrintWriter(text));
        } catch (RuntimeException | Error alsoThrown) {
            // What was thrown may be of a plug-in's own class, which cannot even say its message.
            text.append(thrown.getClass().getName()).append('\n');
            List.of(thrown.getStackTrace()).forEach(frame -> text.append("\tat " + frame + "\n"));
        }
        return text.toString();
    }
}
