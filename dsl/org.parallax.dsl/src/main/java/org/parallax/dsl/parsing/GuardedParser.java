package org.parallax.dsl.parsing;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;
import org.parallax.dsl.parser.antlr.ParallaxParser;

/** The generated parser, kept from exhausting its stack: text that nests too deep is read as an empty file. */
public final class GuardedParser extends ParallaxParser {

    @Override
    public IParseResult doParse(Reader reader) {
        String text = read(reader);
        OptionalInt tooDeep = Nesting.tooDeepAt(text);
        if (tooDeep.isPresent()) {
            return refuse(text, tooDeep.getAsInt());
        }
        try {
            return super.doParse(new StringReader(text));
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
        int line = 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new TooDeep(super.doParse(new StringReader("")), offset, line);
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
