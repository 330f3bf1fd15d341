package org.parallax.dsl.parsing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.Set;
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
        while (owner >= 0 && !isStatement(tokens, owner, keywords)) {
            owner--;
        }
        int line = lineOf(tokens, brace);
        boolean holdsStatements = owner < 0 || keywords.isOfBlock(text(tokens, owner));
        return holdsStatements || line == lineOf(tokens, fault.getTokenIndex()) ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** A word that may be a name too begins a statement where it begins a line or a block. */
    private static boolean isStatement(TokenStream tokens, int index, StatementKeywords keywords) {
        String word = text(tokens, index);
        return keywords.isOne(word) && (!keywords.isName(word) || index == 0 || beginsLine(tokens.get(index), tokens)
                || isAfterBrace(index, tokens));
    }

    private static boolean isAfterBrace(int index, TokenStream tokens) {
        int before = index - 1;
        while (before > 0 && tokens.get(before).getChannel() != Token.DEFAULT_CHANNEL) {
            before--;
        }
        return Set.of("{", "}").contains(text(tokens, before));
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
