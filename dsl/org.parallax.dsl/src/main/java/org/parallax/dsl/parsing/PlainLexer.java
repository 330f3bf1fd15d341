package org.parallax.dsl.parsing;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.dsl.parser.antlr.internal.InternalParallaxLexer;

/** The generated lexer, which says in an author's words what it cannot read, and reads texts with slips as they were meant. */
final class PlainLexer extends InternalParallaxLexer {

    PlainLexer(@Nullable CharStream input) {
        super(input);
    }

    @Override
    public Token nextToken() {
        Token token = super.nextToken();
        if (input instanceof MendedStream mended && token instanceof CommonToken placed && token != Token.EOF_TOKEN) {
            mended.place(placed);
        }
        return token;
    }

    /** Beyond the lexer is only what begins like a token and does not go on like it; any other sign is a token itself. */
    @Override
    public String getErrorMessage(@Nullable RecognitionException fault, String @Nullable [] tokenNames) {
        String begun = getText();
        return switch (begun.isEmpty() ? 0 : begun.charAt(0)) {
            case '"' -> "This text is not closed: a \" is missing.";
            case '/' -> "This comment is not closed: */ is missing.";
            case '^' -> "A word is due right after ^, which makes it a name.";
            default -> "This number or date breaks off: digits are missing.";
        };
    }
}
