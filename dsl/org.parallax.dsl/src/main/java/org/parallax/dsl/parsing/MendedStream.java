package org.parallax.dsl.parsing;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.parallax.dsl.signs.MendedText;

/** Gives the lexer a text as it was meant. */
final class MendedStream extends ANTLRStringStream {

    private final MendedText text;

    MendedStream(MendedText text) {
        super(text.mended());
        this.text = text;
    }

    /** The text as it was written. */
    String written() {
        return text.text();
    }

    /** Moves a token to its place in the text as it was written; it keeps the words that were meant. */
    void place(CommonToken token) {
        int start = token.getStartIndex();
        int end = token.getStopIndex() + 1;
        int from = text.original(start);
        int to = text.original(end);
        token.setText(text.isKept(start, end) ? text.text().substring(from, to) : text.mended().substring(start, end));
        token.setStartIndex(from);
        token.setStopIndex(to - 1);
    }
}
