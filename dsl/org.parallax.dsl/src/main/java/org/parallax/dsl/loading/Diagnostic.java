package org.parallax.dsl.loading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.signs.SignNames;

/**
 * A problem or a note about a place in a file. Immutable.
 *
 * @param severity how severe it is
 * @param code a name of {@link IssueCode}, or what a plug-in's check calls it
 * @param message plain sentences that name the fact and its source
 * @param place where
 * @param data what a quick fix needs, depending on the code; may be empty
 * @param related other places it is about, in the order the message names them; usually none
 * @param tags further properties; usually none
 */
public record Diagnostic(Severity severity, String code, String message, Location place, List<String> data,
        List<Related> related, Set<Tag> tags) implements Comparable<Diagnostic> {

    private static final Set<String> UNNECESSARY = Set.of(
            IssueCode.SOURCE_NEVER_CITED.name(), IssueCode.NO_EFFECT.name(), IssueCode.UNREACHABLE_TRIGGER.name());

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** Rejects null, copies, and names the signs in the message that must not be printed as they are. */
    public Diagnostic {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        message = SignNames.shown(message);
        Objects.requireNonNull(place);
        data = List.copyOf(data);
        related = List.copyOf(related);
        tags = Set.copyOf(tags);
    }

    /** How much it matters: an error stops a projection, a warning or a note does not. The most severe comes first. */
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

    /** A property of a diagnostic that editors show in a way of their own. */
    public enum Tag {
        /** What stands there could be left out and nothing would change; editors show it faded. */
        UNUSED
    }

    /**
     * Another place a diagnostic is about.
     *
     * @param words what stands there, as a short phrase
     */
    public record Related(Location place, String words) {

        /** Names the signs that must not be printed as they are. */
        public Related {
            words = SignNames.shown(words);
        }
    }

    /** A diagnostic about one place; its tags follow from the code. */
    public static Diagnostic of(Severity severity, String code, String message, Location place) {
        return of(severity, code, message, place, List.of(), List.of());
    }

    /** A diagnostic about a place and related ones, with what a quick fix needs; the tags follow from the code. */
    public static Diagnostic of(Severity severity, String code, String message, Location place, List<String> data,
            List<Related> related) {
        return new Diagnostic(severity, code, message, place, data, related, tagsOf(code));
    }

    /** An error about a file as a whole. */
    public static Diagnostic aboutFile(URI uri, String file, IssueCode code, String message) {
        return of(Severity.ERROR, code.name(), message, Location.startOf(uri, file));
    }

    private static Set<Tag> tagsOf(String code) {
        return UNNECESSARY.contains(code) ? Set.of(Tag.UNUSED) : Set.of();
    }

    /** Whether the file cannot be used because of it. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The file. */
    public URI uri() {
        return place.uri();
    }

    /** The file as the user named it. */
    public String file() {
        return place.file();
    }

    /** The line, counted from 1. */
    public int line() {
        return place.line();
    }

    /** The column, counted from 1. */
    public int column() {
        return place.column();
    }

    /** The offset from the start of the text, from 0. */
    public int offset() {
        return place.offset();
    }

    /** The length of the place; may be 0. */
    public int length() {
        return place.length();
    }

    /** By file as it is named, then place. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: error CODE message}, on one line. */
    @Override
    public String toString() {
        return file() + ":" + line() + ":" + column() + ": " + severity.word() + " " + code + " "
                + message.replaceAll("\\s+", " ").strip();
    }
}
