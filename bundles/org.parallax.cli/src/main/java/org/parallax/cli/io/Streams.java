package org.parallax.cli.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.report.text.PrintableText;

/**
 * Where a command writes: results to one stream, messages to the other. Both in UTF-8 with line feeds. What steers a
 * terminal or turns the direction of a text goes out as a picture of it, as {@link PrintableText} says.
 */
public final class Streams {

    private final FailureKeepingStream results;
    private final PrintStream out;
    private final PrintStream err;
    private final OptionalInt columns;

    /** {@code columns} is the width of the terminal that {@code err} is shown on, if it is shown on one. */
    public Streams(OutputStream out, OutputStream err, OptionalInt columns) {
        this.results = new FailureKeepingStream(out);
        this.out = new PrintStream(results, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.columns = columns;
    }

    /** Writes a part of the result: lines of text or of data. */
    public void result(String text) {
        out.print(PrintableText.lines(text));
    }

    /** Writes a line of the result. */
    public void resultLine(String text) {
        out.print(PrintableText.line(text));
        out.print('\n');
    }

    /** A writer to the results, for a library that writes by itself; the library has to flush it. */
    public PrintWriter resultWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Writes one line of a message to the user. */
    public void remark(String text) {
        err.print(PrintableText.line(text));
        err.print('\n');
        err.flush();
    }

    /** Replaces the current line of the terminal by words of the program's own. */
    public void redraw(String text) {
        err.print('\r');
        err.print(text);
        err.flush();
    }

    /** The width of the terminal that messages are shown on; empty if they go elsewhere. */
    public OptionalInt columns() {
        return columns;
    }

    /** Flushes the results; returns why they could not all be written, or nothing if they were. */
    public Optional<IOException> finish() {
        out.flush();
        return results.failure;
    }

    /** Keeps the exception of the first failed write, which {@link PrintStream} would drop. */
    private static final class FailureKeepingStream extends OutputStream {

        private final OutputStream target;
        private Optional<IOException> failure = Optional.empty();

        FailureKeepingStream(OutputStream target) {
            this.target = new BufferedOutputStream(target, 1 << 16);
        }

        @Override
        public void write(int b) throws IOException {
            attempt(() -> target.write(b));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            attempt(() -> target.write(bytes, offset, length));
        }

        @Override
        public void flush() throws IOException {
            attempt(target::flush);
        }

        private void attempt(Writing writing) throws IOException {
            try {
                writing.run();
            } catch (IOException e) {
                failure = failure.or(() -> Optional.of(e));
                throw e;
            }
        }

        private interface Writing {
            void run() throws IOException;
        }
    }
}
