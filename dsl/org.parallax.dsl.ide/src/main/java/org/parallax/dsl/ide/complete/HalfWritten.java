package org.parallax.dsl.ide.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.dsl.parsing.StatementKeywords;

/**
 * The statement at a place in a text, told by its signs alone, as it may be half-written.
 *
 * @param text all of the text
 * @param start where the statement begins
 * @param end where the next begins, or what the statement is in ends
 * @param stub what declares as much and can be read
 * @param hasElementsBelow whether more than statements of a scenario stands below
 */
record HalfWritten(String text, int start, int end, String stub, boolean hasElementsBelow) {

    private static final Pattern TOKEN =
            Pattern.compile("//[^\\n]*|/\\*(?s:.*?)\\*/|\"(?:\\\\.|[^\"\\\\\n])*\"?|[\\w^]+|\\S");
    private static final Pattern WORD = Pattern.compile("\\^?[A-Za-z_]\\w*");
    private static final Set<String> BLOCKS = Set.of("scenario", "decision", "option", "whenever");

    private record Token(String text, int offset, boolean firstInLine) {

        boolean is(String sign) {
            return text.equals(sign);
        }
    }

    /** The statement at an offset. */
    static HalfWritten at(String text, int offset) {
        List<Token> tokens = tokens(text);
        int after = (int) tokens.stream().takeWhile(token -> token.offset < offset).count();
        int first = start(tokens, after);
        int next = end(tokens, first, after);
        int start = first < tokens.size() ? Math.min(tokens.get(first).offset, offset) : offset;
        int end = next < tokens.size() ? Math.max(tokens.get(next).offset, offset) : text.length();
        return new HalfWritten(text, start, end, stub(tokens, first, Math.min(next, tokens.size()), next),
                tokens.stream().skip(next).anyMatch(token -> token.firstInLine && StatementKeywords.isOfElement(token.text)));
    }

    /** The text without it, but for what it declares. */
    String left() {
        return text.substring(0, start) + stub + "\n" + text.substring(end);
    }

    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        var token = TOKEN.matcher(text);
        int before = 0;
        while (token.find()) {
            if (!token.group().startsWith("//") && !token.group().startsWith("/*")) {
                boolean first = tokens.isEmpty() || text.substring(before, token.start()).indexOf('\n') >= 0;
                tokens.add(new Token(token.group(), token.start(), first));
                before = token.end();
            }
        }
        return tokens;
    }

    private static int start(List<Token> tokens, int after) {
        for (int i = after - 1; i >= 0; i--) {
            if (tokens.get(i).is("}") || tokens.get(i).is("{") && BLOCKS.contains(opener(tokens, i))) {
                return i + 1;
            }
            if (begins(tokens, i)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean begins(List<Token> tokens, int at) {
        return StatementKeywords.isOne(tokens.get(at).text) && !tokens.get(at).is("because")
                && (tokens.get(at).firstInLine || tokens.get(at - 1).is("{") || tokens.get(at - 1).is("}"));
    }

    /** The word that begins what a brace opens. */
    private static String opener(List<Token> tokens, int brace) {
        return IntStream.iterate(brace - 1, i -> i >= 0 && !tokens.get(i).is("{") && !tokens.get(i).is("}"), i -> i - 1)
                .filter(i -> begins(tokens, i)).mapToObj(i -> tokens.get(i).text).findFirst().orElse("");
    }

    private static int end(List<Token> tokens, int first, int after) {
        boolean isBlock = first < tokens.size() && BLOCKS.contains(tokens.get(first).text);
        int depth = 0;
        for (int i = first; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean beyond = i >= after && i > first;
            if (beyond && (begins(tokens, i) && token.firstInLine || isBlock && token.is("{"))
                    || i >= after && depth == 0 && token.is("}")) {
                return i;
            }
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            if (beyond && depth == 0 && token.is("}")) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    private static String stub(List<Token> tokens, int first, int last, int next) {
        if (first >= last) {
            return "";
        }
        String name = first + 1 < last && WORD.matcher(tokens.get(first + 1).text).matches() ? tokens.get(first + 1).text : "_";
        String following = next < tokens.size() ? tokens.get(next).text : "";
        String body = following.equals("{") ? "" : following.equals("option") ? " {" : " {}";
        return switch (tokens.get(first).text) {
            case "event" -> "event " + name + " : " + name;
            case "scenario", "decision", "option" -> tokens.get(first).text + " " + name + body;
            case "whenever" -> "whenever political above 0" + body;
            default -> "";
        };
    }
}
