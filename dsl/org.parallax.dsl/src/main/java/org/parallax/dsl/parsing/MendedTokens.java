package org.parallax.dsl.parsing;

import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/** The tokens of a text as it was meant, for a syntax tree over the text as it was written. */
final class MendedTokens extends AssumingTokens {

    private final String written;

    MendedTokens(TokenSource source, ITokenDefProvider definitions, String written) {
        super(source, definitions);
        this.written = written;
    }

    /** The parser asks for the whole text in this way. */
    @Override
    public String toString() {
        return written;
    }
}
