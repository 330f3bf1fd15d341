package org.parallax.dsl.ide.typing;

import java.util.Optional;
import org.parallax.dsl.signs.TextLines;

/**
 * Characters typed at a place of a text, or one deleted.
 *
 * @param text before the key was pressed
 * @param length of what the key replaces
 * @param typed empty if the key deletes
 * @param place what the offset is in
 */
public record Keystroke(String text, int offset, int length, String typed, Place place) {

    private static final int STEP = 2;

    /** What a stretch of text is. */
    public enum Place {
        CODE,
        QUOTED,
        COMMENT
    }

    /** What happens instead of the key; the caret is an offset in the text after that. */
    public record Edit(int offset, int length, String text, int caret) {}

    /** What happens instead of the key; empty if the key needs no special treatment. */
    public Optional<Edit> edit() {
        if (place == Place.COMMENT) {
            return Optional.empty();
        }
        return switch (typed) {
            case "" -> pairTakenAway();
            case "\"" -> quote();
            case "{" -> place == Place.CODE ? openBrace() : Optional.empty();
            case "}" -> place == Place.CODE ? closeBrace() : Optional.empty();
            case "\n", "\r\n", "\r" -> place == Place.CODE ? newLine() : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Edit> pairTakenAway() {
        boolean pair = length == 1 && (text.startsWith("{}", offset) || text.startsWith("\"\"", offset));
        return pair ? Optional.of(new Edit(offset, 2, "", offset)) : Optional.empty();
    }

    private Optional<Edit> quote() {
        if (place == Place.QUOTED) {
            return length == 0 && next() == '"' && before() != '\\' ? Optional.of(over()) : Optional.empty();
        }
        boolean apart = !Character.isLetterOrDigit(next()) && !Character.isLetterOrDigit(before()) && next() != '"';
        return length == 0 && apart ? Optional.of(new Edit(offset, 0, "\"\"", offset + 1)) : Optional.empty();
    }

    private Optional<Edit> openBrace() {
        boolean apart = next() == ' ' || next() == '}' || next() == '\n' || next() == '\r' || next() == 0;
        return length == 0 && apart && !closedAlready()
                ? Optional.of(new Edit(offset, 0, "{}", offset + 1)) : Optional.empty();
    }

    /** Whether a closing brace further on already belongs to this one. */
    private boolean closedAlready() {
        return Braces.balanced(text.substring(0, offset) + "{" + text.substring(offset));
    }

    private Optional<Edit> closeBrace() {
        if (length == 0 && next() == '}' && Braces.balanced(text)) {
            return Optional.of(over());
        }
        int start = lineStart();
        int depth = Braces.depth(text, offset);
        if (depth == 0 || !text.substring(start, offset).isBlank()) {
            return Optional.empty();
        }
        var moved = " ".repeat((depth - 1) * STEP) + "}";
        return Optional.of(new Edit(start, offset + length - start, moved, start + moved.length()));
    }

    private Optional<Edit> newLine() {
        if (!text.substring(lineStart(), offset).stripTrailing().endsWith("{")) {
            return Optional.empty();
        }
        int depth = Braces.depth(text, offset);
        var begun = typed + " ".repeat(depth * STEP);
        int rest = offset + length;
        int end = rest;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        var line = text.substring(rest, TextLines.end(text, rest));
        var closing = typed + " ".repeat((depth - 1) * STEP);
        if (line.strip().startsWith("}")) {
            return Optional.of(new Edit(offset, end - offset, begun + closing, offset + begun.length()));
        } else if (line.isBlank() && Braces.unclosed(text)) {
            return Optional.of(new Edit(offset, length, begun + closing + "}", offset + begun.length()));
        }
        return Optional.of(new Edit(offset, end - offset, begun, offset + begun.length()));
    }

    private Edit over() {
        return new Edit(offset, 1, text.substring(offset, offset + 1), offset + 1);
    }

    private int lineStart() {
        return TextLines.start(text, offset);
    }

    private char next() {
        return offset + length < text.length() ? text.charAt(offset + length) : 0;
    }

    private char before() {
        return offset > 0 ? text.charAt(offset - 1) : 0;
    }
}
