package org.parallax.dsl.loading;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.parallax.dsl.parsing.StatementKeywords;
import org.parallax.dsl.signs.TextLines;

/**
 * Finds the parts of a text that break its syntax by themselves. After a half-written statement the parser cannot
 * recover, and most of what it reports below would be fine without that statement. So the text is parsed again with the
 * broken part blanked out, until nothing is left to report. That is a deliberate price: up to 24 readings of a text
 * with errors, two for each of twelve broken parts, and none of a text without; in an exercise up to 48, since there the
 * words that begin statements may be names.
 */
final class SyntaxErrorIsolation {

    /** Reading again takes time, and a text with more broken parts is not one that is just being written. */
    private static final int MOST = 12;
    private static final int LONGEST_TEXT = 200_000;

    private final IParser parser;
    private final StatementKeywords keywords;
    private final List<SyntaxBreak> found = new ArrayList<>();
    private String text;

    private SyntaxErrorIsolation(IParser parser, StatementKeywords keywords, String text) {
        this.parser = parser;
        this.keywords = keywords;
        this.text = text;
    }

    /**
     * All broken parts in the order of the text; empty if there are none or they cannot be separated. Parses the text
     * up to 48 times.
     */
    static List<SyntaxBreak> of(IParseResult result, String text, IParser parser, StatementKeywords keywords) {
        return text.length() > LONGEST_TEXT ? List.of() : new SyntaxErrorIsolation(parser, keywords, text).in(result);
    }

    private List<SyntaxBreak> in(IParseResult result) {
        var fault = first(result);
        while (fault.isPresent()) {
            var next = blank(fault.get());
            if (next.isEmpty() || found.size() == MOST) {
                return List.of();
            }
            fault = first(next.get());
        }
        return List.copyOf(found);
    }

    /** Blanks out the smallest part that lets the parser get further, and parses the rest. */
    private Optional<IParseResult> blank(INode fault) {
        for (var part : Stream.concat(unfinishedBefore(fault), candidates(fault)).toList()) {
            var without = text.substring(0, part.start())
                    + text.substring(part.start(), part.end()).replaceAll("[^\\r\\n]", " ") + text.substring(part.end());
            var result = parser.parse(new StringReader(without));
            if (first(result).filter(next -> next.getOffset() <= part.reach()).isEmpty()) {
                found.add(part);
                text = without;
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    /**
     * The line with the error, then the statement it is in. If the error is at the start of a statement, the broken
     * part lies before it.
     */
    private Stream<SyntaxBreak> candidates(INode fault) {
        int line = lineStart(fault.getOffset());
        boolean stumbled = text.substring(line, fault.getOffset()).isBlank() && beginsStatement(line);
        int last = stumbled ? lineStart(text.substring(0, line).stripTrailing().length()) : line;
        int end = stumbled ? line : nextStatement(fault.getOffset());
        return IntStream.of(last, statementStart(last)).distinct()
                .filter(start -> start < end)
                .mapToObj(start -> new SyntaxBreak(SyntaxFault.of(fault), start, end, end));
    }

    /**
     * Where the parser fails within a line that begins with a word which may be a name, the statement before may have taken
     * it for one: the line before, then the statement that is in. They are to blame if the line is fine without them.
     */
    private Stream<SyntaxBreak> unfinishedBefore(INode fault) {
        int line = lineStart(fault.getOffset());
        var words = text.substring(line, fault.getOffset()).strip();
        var word = words.split("\\W", 2)[0];
        if (!keywords.isOne(word) || !keywords.isName(word)) {
            return Stream.empty();
        }
        int before = lineStart(text.substring(0, line).stripTrailing().length());
        var told = SyntaxFault.unfinishedBefore(text.indexOf(word, line), word);
        return IntStream.of(before, statementStart(before)).distinct().filter(start -> start < line)
                .mapToObj(start -> new SyntaxBreak(told, start, line, lineEnd(line) - 1));
    }

    private int statementStart(int line) {
        int start = line;
        while (start > 0 && !beginsStatement(start)) {
            start = lineStart(start - 1);
        }
        return start;
    }

    private int nextStatement(int offset) {
        return IntStream.iterate(lineEnd(offset), at -> at < text.length(), this::lineEnd)
                .filter(this::beginsStatement).findFirst().orElse(text.length());
    }

    private boolean beginsStatement(int line) {
        var words = text.substring(line, lineEnd(line)).strip();
        return words.startsWith("}") || keywords.isOne(words.split("\\W", 2)[0]);
    }

    private int lineStart(int offset) {
        return TextLines.start(text, offset);
    }

    private int lineEnd(int offset) {
        return TextLines.next(text, offset);
    }

    private static Optional<INode> first(IParseResult result) {
        return StreamSupport.stream(result.getSyntaxErrors().spliterator(), false).min(Comparator.comparingInt(INode::getOffset));
    }
}
