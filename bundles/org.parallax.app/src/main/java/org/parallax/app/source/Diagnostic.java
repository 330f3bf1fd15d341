package org.parallax.app.source;

import java.util.Comparator;
import java.util.List;

/**
 * Something to tell the author about a place in a text.
 *
 * @param file the file as the user named it; a name in angle brackets for a text that is no file
 * @param line from 1
 * @param column from 1
 * @param offset characters before the place, from 0
 * @param length characters marked; 0 for the whole file
 * @param code stable name of the check
 * @param message a sentence for a person
 * @param data what a quick fix needs to know; empty where there is none
 */
public record Diagnostic(
        String file, int line, int column, int offset, int length, Severity severity, String code, String message,
        List<String> data)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        data = List.copyOf(data);
    }

    /** How much it matters: an error stops a projection, a warning or a note does not. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO;

        /** Lower-case word as commands print it. */
        public String word() {
            return switch (this) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case INFO -> "info";
            };
        }
    }

    /** An error about a file as a whole. */
    public static Diagnostic aboutFile(String file, String code, String message) {
        return new Diagnostic(file, 1, 1, 0, 0, Severity.ERROR, code, message, List.of());
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By file, then place. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: error CODE message}, on one line. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + severity.word() + " " + code + " "
                + message.replaceAll("\\s+", " ").strip();
    }
}
