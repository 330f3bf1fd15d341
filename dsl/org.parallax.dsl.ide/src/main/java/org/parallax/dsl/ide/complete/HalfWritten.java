package org.parallax.dsl.ide.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.parallax.dsl.parsing.StatementKeywords;
import org.parallax.dsl.signs.TextLines;

/**
 * The statement at a place in a text, found by its tokens alone, since it may be half-written.
 *
 * @param text all of the text
 * @param start where the statement begins
 * @param end where the next one begins, or where what it stands in ends
 * @param stub the shortest text that declares the same names and can be parsed
 * @param hasElementsBelow whether more than statements of a scenario stands below
 */
record HalfWritten(String text, int start, int end, String stub, boolean hasElementsBelow) {

    private static final Pattern TOKEN =
            Pattern.compile("//[^\\r\\n]*|/\\*(?s:.*?)\\*/|\"[^\"\\\\\\r\\n]*+(?:\\\\.[^\"\\\\\\r\\n]*+)*+\"?|[\\w^]+|\\S");
    private static final Pattern WORD = Pattern.compile("\\^?[A-Za-z_]\\w*");

    /** The statement at an offset. */
    static HalfWritten at(String text, int offset, StatementKeywords keywords) {
        var tokens = new Tokens(tokens(text), keywords);
        int after = (int) tokens.all.stream().takeWhile(token -> token.offset < offset).count();
        int first = tokens.start(after);
        int next = tokens.end(first, after);
        int size = tokens.all.size();
        int start = first < size ? Math.min(tokens.all.get(first).offset, offset) : offset;
        int end = next < size ? Math.max(tokens.all.get(next).offset, offset) : text.length();
        return new HalfWritten(text, start, end, tokens.stub(first, Math.min(next, size), next),
                tokens.all.stream().skip(next).anyMatch(token -> token.firstInLine && keywords.isOfElement(token.text)));
    }

    /** The text with the stub in place of the statement. */
    String left() {
        return text.substring(0, start) + stub + "\n" + text.substring(end);
    }

    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        var token = TOKEN.matcher(text);
        int before = 0;
        while (token.find()) {
            if (!token.group().startsWith("//") && !token.group().startsWith("/*")) {
                boolean first = tokens.isEmpty() || TextLines.ends(text.substring(before, token.start())) > 0;
                tokens.add(new Token(token.group(), token.start(), first));
                before = token.end();
            }
        }
        return tokens;
    }

    private record Token(String text, int offset, boolean firstInLine) {

        boolean is(String sign) {
            return text.equals(sign);
        }
    }

    /** The tokens of a text, comments left out; places are indices in the list. */
    private record Tokens(List<Token> all, StatementKeywords keywords) {

        int start(int after) {
            for (int i = after - 1; i >= 0; i--) {
                if (all.get(i).is("}") || all.get(i).is("{") && keywords.isOfBlock(opener(i))) {
                    return i + 1;
                }
                if (begins(i)) {
                    return i;
                }
            }
            return 0;
        }

        int end(int first, int after) {
            boolean isBlock = first < all.size() && keywords.isOfBlock(all.get(first).text);
            int depth = 0;
            for (int i = first; i < all.size(); i++) {
                Token token = all.get(i);
                boolean beyond = i >= after && i > first;
                if (beyond && (begins(i) && token.firstInLine || isBlock && token.is("{"))
                        || i >= after && depth == 0 && token.is("}")) {
                    return i;
                }
                depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
                if (beyond && depth == 0 && token.is("}")) {
                    return i + 1;
                }
            }
            return all.size();
        }

        String stub(int first, int last, int next) {
            if (first >= last) {
                return "";
            }
            String name = first + 1 < last && WORD.matcher(all.get(first + 1).text).matches() ? all.get(first + 1).text : "_";
            String following = next < all.size() ? all.get(next).text : "";
            String body = following.equals("{") ? "" : following.equals("option") ? " {" : " {}";
            return switch (all.get(first).text) {
                case "event" -> "event " + name + " : " + name;
                case "scenario", "decision", "option", "exercise" -> all.get(first).text + " " + name + body;
                case "whenever" -> "whenever political above 0" + body;
                default -> "";
            };
        }

        private boolean begins(int at) {
            return keywords.isOne(all.get(at).text) && !all.get(at).is("because")
                    && (all.get(at).firstInLine || all.get(at - 1).is("{") || all.get(at - 1).is("}"));
        }

        /** The word that begins what a brace opens. */
        private String opener(int brace) {
            return IntStream.iterate(brace - 1, i -> i >= 0 && !all.get(i).is("{") && !all.get(i).is("}"), i -> i - 1)
                    .filter(this::begins).mapToObj(i -> all.get(i).text).findFirst().orElse("");
        }
    }
}
