package org.parallax.app.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the system refuses is told in the same words whatever its language: failures are known by their kind. */
class WriteProblemTest {

    @TempDir
    private Path folder;

    private String foreseen(String file) {
        return WriteProblem.foreseen(folder.resolve(file)).map(problem -> problem.cause() + "; " + problem.cure()).orElse("");
    }

    @Test
    void whatCanBeSeenIsToldBeforeAnythingIsWritten() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertEquals("", foreseen("file"));
        assertEquals("", foreseen("new"));
        assertEquals("it is a folder; give a file name", foreseen("."));
        assertEquals("there is no folder " + folder.resolve("absent") + "; create it first", foreseen("absent/new"));
        assertEquals(folder.resolve("file") + " is no folder; choose another place", foreseen("file/new"));
    }

    @Test
    void aReaderWhoHasGoneIsKnownByMoreThanAWord() throws IOException {
        var pipe = Pipe.open();
        pipe.source().close();
        try (var sink = pipe.sink()) {
            assertTrue(KnownFailure.isReaderGone(assertThrows(IOException.class, () -> sink.write(ByteBuffer.allocate(1)))));
        }
        assertFalse(KnownFailure.isReaderGone(new IOException("Broken pipeline")));
        assertFalse(KnownFailure.isReaderGone(new IOException()));
    }

    @Test
    void aFullDiskIsKnown() {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no /dev/full");
        var failure = assertThrows(IOException.class, () -> AtomicFile.write(full, new byte[] {1}));
        assertEquals(new WriteProblem("the disk is full", "free some space or choose another disk"), WriteProblem.of(failure, full, 1));
    }

    @Test
    void aFullDiskIsKnownByTheRoomOnItToo() {
        assertEquals("the disk is full", WriteProblem.of(new IOException("disco pieno"), folder.resolve("new"), Long.MAX_VALUE).cause());
    }

    @Test
    void anythingElseIsToldInTheWordsOfTheSystem() {
        var quota = WriteProblem.of(new IOException("Plattenplatzbegrenzung überschritten"), folder.resolve("new"), 1);
        assertEquals("the disk takes no more of it (Plattenplatzbegrenzung überschritten)", quota.cause());
        assertEquals("free some space or choose another disk", quota.cure());
        var odd = WriteProblem.of(new FileSystemException("new", null, "nein"), folder.resolve("new"), 1);
        assertEquals(new WriteProblem("the system takes no file there (nein)", "choose another place"), odd);
        assertEquals(Optional.of("nein"), KnownFailure.words(new FileSystemException("new", null, "nein")));
    }

    @Test
    void onePlaceHasOneIdentity() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        var place = FileIdentity.of(folder.resolve("a"));
        assertEquals(place, FileIdentity.of(folder.resolve("sub/../a")));
        assertFalse(place.equals(FileIdentity.of(folder.resolve("b"))));
        Files.writeString(folder.resolve("a"), "");
        assertEquals(place, FileIdentity.of(folder.resolve("./a")));
        var upper = folder.resolve("A");
        assertEquals(Files.exists(upper), place.equals(FileIdentity.of(upper)), "as the file system has it");
    }
}
