package org.parallax.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.Parallax;
import org.parallax.cli.io.Streams;
import org.parallax.cli.status.Failure;

/** What may take the place of what is there, and what may not. */
final class OutputsTest {

    @TempDir
    private Path folder;

    private Outputs<String> to(Path file) {
        var streams = new Streams(new ByteArrayOutputStream(), new ByteArrayOutputStream(), OptionalInt.empty());
        var outputs = new Outputs<String>(new CommandContext(streams, new AtomicBoolean(), () -> Parallax.installed(Optional.empty())));
        outputs.send("--out", file, Function.identity());
        return outputs;
    }

    @Test
    void whatComesWhileTheResultIsMadeStays() throws IOException {
        var file = folder.resolve("t.csv");
        var outputs = to(file).requireNew();
        Files.writeString(file, "mine");
        var failure = assertThrows(Failure.class, () -> outputs.writeAll("new", Function.identity()));
        assertEquals(file + " is there already and is never overwritten; give --out another file name", failure.getMessage());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void anyOtherResultTakesThePlaceOfTheFormerOne() throws IOException {
        var file = Files.writeString(folder.resolve("t.csv"), "former");
        to(file).writeAll("new", Function.identity());
        assertEquals("new", Files.readString(file));
    }

    @Test
    void whereNothingIsTheResultIsWritten() throws IOException {
        var file = folder.resolve("t.csv");
        to(file).requireNew().writeAll("new", Function.identity());
        assertEquals("new", Files.readString(file));
    }
}
