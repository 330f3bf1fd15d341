package org.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.parallax.cli.status.ExitStatus;

/** Results that standard output does not take. The failures are the system's own, in whatever language it tells them. */
final class UnwrittenOutputTest {

    private record Told(ExitStatus status, String err) {}

    private static Told listTheories(OutputStream out) {
        var err = new ByteArrayOutputStream();
        var status = Shell.runOn(out, err, new AtomicBoolean(), OptionalInt.empty(), "theories");
        return new Told(status, err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aReaderWhoHasGoneIsNoFailure() throws IOException {
        var pipe = Pipe.open();
        pipe.source().close();
        try (var out = Channels.newOutputStream(pipe.sink())) {
            assertEquals(new Told(ExitStatus.DONE, ""), listTheories(out));
        }
    }

    @Test
    void aFullDiskIsToldInPlainWords() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
        try (var out = new FileOutputStream("/dev/full")) {
            var told = listTheories(out);
            assertEquals(ExitStatus.INPUT_HAS_ERRORS, told.status);
            assertTrue(told.err.contains("standard output: the disk is full; free some space"), told.err);
        }
    }

    @Test
    void standardOutputThatIsClosedIsTold() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/null")), "this system has no /dev/null");
        try (var nothing = new FileInputStream("/dev/null"); var out = new FileOutputStream(nothing.getFD())) {
            var told = listTheories(out);
            assertEquals(ExitStatus.INPUT_HAS_ERRORS, told.status);
            assertTrue(told.err.contains("standard output: it is closed; "), told.err);
        }
    }

    @Test
    void anotherFailureIsToldInTheWordsOfTheSystem() {
        var told = listTheories(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("der Nachbar bohrt");
            }
        });
        assertEquals(ExitStatus.INPUT_HAS_ERRORS, told.status);
        assertTrue(told.err.contains("(der Nachbar bohrt); write it to another place"), told.err);
    }
}
