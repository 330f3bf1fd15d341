package org.parallax.dsl.parsing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;

/** The braces that are open where the parser fails. Lines are counted from 1, whatever ends them. */
final class OpenBraces {

    private OpenBraces() {
    }

    /** The line of the innermost open brace; empty when none is open. */
    static OptionalInt line(TokenStream tokens) {
        int brace = innermost(tokens);
        return brace < 0 ? OptionalInt.empty() : OptionalInt.of(lineOf(tokens, brace));
    }

    /**
     * The line of a brace in an earlier line whose block cannot hold statements, so that a statement which begins a line
     * shows that it was left open.
     */
    static OptionalInt leftOpenBefore(Token fault, TokenStream tokens, StatementKeywords keywords) {
        int brace = innermost(tokens);
        if (brace < 0 || !beginsLine(fault, tokens)) {
            return OptionalInt.empty();
        }
        int owner = brace;
        while (owner >= 0 && !keywords.isOne(text(tokens, owner))) {
            owner--;
        }
        int line = lineOf(tokens, brace);
        boolean holdsStatements = owner < 0 || keywords.isOfBlock(text(tokens, owner));
        return holdsStatements || line == lineOf(tokens, fault.getTokenIndex()) ? OptionalInt.empty() : OptionalInt.of(line);
    }

    private static boolean beginsLine(Token fault, TokenStream tokens) {
        int before = fault.getTokenIndex() - 1;
        return before >= 0 && tokens.get(before).getChannel() != Token.DEFAULT_CHANNEL
                && text(tokens, before).chars().anyMatch(sign -> sign == '\n' || sign == '\r');
    }

    private static int innermost(TokenStream tokens) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.index(); i++) {
            Token token = tokens.get(i);
            if (token instanceof CommonToken && "{".equals(token.getText())) {
                open.push(i);
            } else if ("}".equals(token.getText()) && !open.isEmpty()) {
                open.pop();
            }
        }
        return open.isEmpty() ? -1 : open.getFirst();
    }

    private static int lineOf(TokenStream tokens, int index) {
        int line = 1;
        char last = 0;
        for (int i = 0; i < index; i++) {
            for (char sign : text(tokens, i).toCharArray()) {
                line += sign == '\r' || sign == '\n' && last != '\r' ? 1 : 0;
                last = sign;
            }
        }
        return line;
    }

    private static String text(TokenStream tokens, int index) {
        String text = tokens.get(index).getText();
        return text == null ? "" : text;
    }
}
