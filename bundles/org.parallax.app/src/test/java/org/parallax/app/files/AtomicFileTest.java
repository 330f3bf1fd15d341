package org.parallax.app.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {

    @TempDir
    private Path folder;

    private List<Path> left() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void replacesTheOldFile() throws IOException {
        var file = folder.resolve("한국 a.json");
        AtomicFile.write(file, new byte[] {1, 2});
        AtomicFile.writeDurably(file, new byte[] {3});
        assertArrayEquals(new byte[] {3}, Files.readAllBytes(file));
        assertEquals(List.of(file), left());
    }

    @Test
    void aNewFileTakesThePlaceOfNothing() throws IOException {
        var file = folder.resolve("new");
        AtomicFile.writeNew(file, new byte[] {1});
        assertThrows(FileAlreadyExistsException.class, () -> AtomicFile.writeNew(file, new byte[] {2}));
        assertThrows(FileAlreadyExistsException.class, () -> AtomicFile.writeNew(folder, new byte[] {2}));
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
        assertEquals(List.of(file), left());
        var link = link(folder.resolve("link"), folder.resolve("nowhere"));
        assertThrows(FileAlreadyExistsException.class, () -> AtomicFile.writeNew(link, new byte[] {2}));
        assertEquals(Set.of(file, link), Set.copyOf(left()));
    }

    @Test
    void aFailureChangesNothing() throws IOException {
        var taken = Files.createDirectories(folder.resolve("taken").resolve("by a folder")).getParent();
        assertThrows(IOException.class, () -> AtomicFile.write(taken, new byte[] {1}));
        assertThrows(IOException.class, () -> AtomicFile.writeDurably(taken, new byte[] {1}));
        assertTrue(Files.isDirectory(taken.resolve("by a folder")));
        assertEquals(List.of(taken), left());
    }

    @Test
    void aMissingFolderIsNotCreated() {
        assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("absent").resolve("a"), new byte[] {1}));
    }

    @Test
    void aLinkStays() throws IOException {
        var target = Files.write(folder.resolve("target"), new byte[] {1});
        var link = link(folder.resolve("link"), target);
        AtomicFile.write(link, new byte[] {2});
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(target));
    }

    @Test
    void aLinkThatLeadsNowhereYetLeadsToTheNewFile() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        var link = link(folder.resolve("sub/link"), Path.of("..", "target"));
        AtomicFile.write(link, new byte[] {2});
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(folder.resolve("target")));
        var circle = link(folder.resolve("circle"), Path.of("circle"));
        assertThrows(IOException.class, () -> AtomicFile.write(circle, new byte[] {2}));
    }

    private static Path link(Path link, Path target) throws IOException {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            return Assumptions.abort("no links here");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-r--", "rwxr-x---", "-w-------"})
    void theOldPermissionsStay(String permissions) throws IOException {
        var file = Files.write(folder.resolve("a"), new byte[] {1});
        needsPermissions();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        AtomicFile.write(file, new byte[] {2});
        assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of(file), left());
    }

    @Test
    void aWriteProtectedFileStaysAsItIs() throws IOException {
        var file = Files.write(folder.resolve("a"), new byte[] {1});
        needsPermissions();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        var refused = assertThrows(IOException.class, () -> AtomicFile.write(file, new byte[] {2}));
        assertEquals("it is write-protected", WriteProblem.of(refused, file, 1).cause());
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
        assertEquals(List.of(file), left());
    }

    @Test
    void aFileInAFolderThatTakesNoNewOnesIsWritten() throws IOException {
        var file = Files.write(folder.resolve("a"), new byte[] {1, 1, 1});
        needsPermissions();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            AtomicFile.write(file, new byte[] {2});
            assertArrayEquals(new byte[] {2}, Files.readAllBytes(file));
            assertEquals(List.of(file), left());
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void needsPermissions() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no permissions here");
    }

    @Test
    void theLongestNameIsNotTooLong() throws IOException {
        var file = folder.resolve("n".repeat(255));
        AtomicFile.write(file, new byte[] {1});
        AtomicFile.write(file, new byte[] {2});
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(file));
        assertEquals("its name is longer than 255 bytes", WriteProblem.foreseen(folder.resolve("한".repeat(86))).orElseThrow().cause());
    }

    @Test
    void aDeviceIsWrittenToAsItStands() throws IOException {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/null")), "no /dev/null here");
        AtomicFile.write(Path.of("/dev/null"), new byte[] {1});
        assertFalse(Files.isRegularFile(Path.of("/dev/null")));
    }

    @Test
    void aPipeIsWrittenToAsItStands() throws Exception {
        var pipe = folder.resolve("pipe");
        try {
            assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        } catch (IOException e) {
            Assumptions.abort("no mkfifo here");
        }
        var read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readAllBytes(pipe);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        AtomicFile.write(pipe, new byte[] {1, 2, 3});
        assertArrayEquals(new byte[] {1, 2, 3}, read.get(10, TimeUnit.SECONDS));
        assertEquals(List.of(pipe), left());
    }

    @Test
    void theTextOfOneOfManyThreadsRemains() throws IOException {
        var file = folder.resolve("shared");
        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(i -> CompletableFuture.runAsync(() -> writeOften(file, (byte) i)))
                        .toArray(CompletableFuture[]::new))
                .join();
        var bytes = Files.readAllBytes(file);
        assertEquals(10_000, bytes.length);
        IntStream.range(0, bytes.length).forEach(i -> assertEquals(bytes[0], bytes[i]));
        assertEquals(List.of(file), left());
    }

    private static void writeOften(Path file, byte value) {
        var bytes = new byte[10_000];
        Arrays.fill(bytes, value);
        for (int i = 0; i < 20; i++) {
            try {
                AtomicFile.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
