package org.parallax.dsl.signs;

import java.util.List;
import org.parallax.dsl.issues.IssueCode;

/**
 * What an author wrote otherwise than the language does, and what is read in its place.
 *
 * @param start where it begins
 * @param end after it
 * @param cure what is read in its place
 * @param kind what sort of slip it is
 * @param message whole sentences that name the fact and the cure
 * @param data what a quick fix may put in its place; none where only the author can decide
 */
public record Slip(int start, int end, String cure, Kind kind, String message, List<String> data) {

    /** The sorts of slips. */
    public enum Kind {
        /** A sign that looks like one of the language, or has no place outside of texts and comments. */
        SIGN,
        /** A word with letters that names do not have; it counts as a name as it is written. */
        WORD,
        /** Quotes that are not straight. */
        QUOTES,
        /** A number as other countries or programs write it. */
        NUMBER,
        /** A month or day as other countries or programs write it. */
        DATE,
        /** A word of the language with capital letters. */
        CAPITALS,
        /** A text or comment that is never closed. */
        UNCLOSED
    }

    /** Copies. */
    public Slip {
        data = List.copyOf(data);
    }

    /** The code it is reported under. */
    public IssueCode code() {
        return kind == Kind.SIGN || kind == Kind.WORD ? IssueCode.FOREIGN_SIGN : IssueCode.SYNTAX;
    }

    /** Whether it is a comment that is never closed. */
    public boolean isComment() {
        return kind == Kind.UNCLOSED && cure.startsWith("/*");
    }

    /** How much of the text is marked. */
    public int marked() {
        return kind == Kind.UNCLOSED ? 1 : end - start;
    }

    /** Whether both are told in the same way, so that one change mends both. */
    public boolean isLike(Slip other) {
        return kind == other.kind && (kind != Kind.SIGN || message.equals(other.message));
    }

    /** The same slip, told with a further sentence. */
    Slip with(String sentence) {
        return new Slip(start, end, cure, kind, message + " " + sentence, data);
    }
}
