package org.parallax.cli.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a command writes: results to one stream, everything else to the other. Both in UTF-8 with line feeds. */
public final class Streams {

    private final Remembering results;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    /** {@code terminal} says whether a person watches {@code err}. */
    public Streams(OutputStream out, OutputStream err, boolean terminal) {
        this.results = new Remembering(out);
        this.out = new PrintStream(results, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.terminal = terminal;
    }

    /** Writes a part of the result as it is. */
    public void result(String text) {
        out.print(text);
    }

    /** Writes a line of the result. */
    public void resultLine(String text) {
        out.print(text);
        out.print('\n');
    }

    /** Takes parts of the result from a library that writes itself; to be flushed by whoever writes. */
    public PrintWriter resultWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Writes a line that is no result. */
    public void remark(String text) {
        err.print(text);
        err.print('\n');
        err.flush();
    }

    /** Draws over the current line of the terminal. */
    public void redraw(String text) {
        err.print('\r');
        err.print(text);
        err.flush();
    }

    /** Whether a person watches what is no result. */
    public boolean terminal() {
        return terminal;
    }

    /** Hands the results on; says why if they could not all be written. */
    public Optional<IOException> finish() {
        out.flush();
        return results.failure;
    }

    /** A {@link PrintStream} forgets why writing failed; this remembers. */
    private static final class Remembering extends OutputStream {

        private final OutputStream target;
        private Optional<IOException> failure = Optional.empty();

        Remembering(OutputStream target) {
            this.target = new java.io.BufferedOutputStream(target, 1 << 16);
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
