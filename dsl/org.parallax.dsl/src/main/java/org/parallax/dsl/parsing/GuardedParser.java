package org.parallax.dsl.parsing;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalInt;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.parallax.dsl.parser.antlr.ParallaxParser;
import org.parallax.dsl.signs.MendedText;
import org.parallax.dsl.signs.Slip;
import org.parallax.dsl.signs.Slips;
import org.parallax.dsl.signs.TextLines;

/**
 * The generated parser, kept from exhausting its stack: text that nests too deep is read as an empty file. A text that it
 * cannot read as it is written is read once more as it was meant, so that a slip hides nothing else.
 */
public final class GuardedParser extends ParallaxParser {

    private final StatementKeywords keywords;

    @Inject
    GuardedParser(StatementKeywords keywords) {
        this.keywords = keywords;
    }

    @Override
    public IParseResult doParse(Reader reader) {
        String text = read(reader);
        OptionalInt tooDeep = Nesting.tooDeepAt(text);
        if (tooDeep.isPresent()) {
            return refuse(text, tooDeep.getAsInt());
        }
        try {
            IParseResult asWritten = parse(getDefaultRuleName(), new ANTLRStringStream(text));
            List<Slip> slips = asWritten.hasSyntaxErrors() ? Slips.of(text, keywords::isOne) : List.of();
            return slips.isEmpty() ? asWritten
                    : new MendedResult(parse(getDefaultRuleName(), new MendedStream(new MendedText(text, slips))), slips);
        } catch (StackOverflowError e) {
            return refuse(text, 0);
        }
    }

    private static String read(Reader reader) {
        try {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IParseResult refuse(String text, int offset) {
        return new TooDeep(super.doParse(new StringReader("")), offset, TextLines.number(text, offset));
    }

    @Override
    protected TokenSource createLexer(@Nullable CharStream stream) {
        return new PlainLexer(stream);
    }

    @Override
    protected XtextTokenStream createTokenStream(@Nullable TokenSource source) {
        if (!(source instanceof PlainLexer lexer)) {
            return super.createTokenStream(source);
        }
        return lexer.getCharStream() instanceof MendedStream mended
                ? new MendedTokens(lexer, getTokenDefProvider(), mended.written())
                : new AssumingTokens(lexer, getTokenDefProvider());
    }

    /** The outcome for a text that nests too deep. */
    static final class TooDeep extends ParseResult {

        private final int offset;
        private final int line;

        TooDeep(IParseResult empty, int offset, int line) {
            super(empty.getRootASTElement(), empty.getRootNode(), true);
            this.offset = offset;
            this.line = line;
        }

        int offset() {
            return offset;
        }

        int line() {
            return line;
        }
    }
}
