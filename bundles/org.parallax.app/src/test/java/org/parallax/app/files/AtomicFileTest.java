package org.parallax.app.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        var link = folder.resolve("link");
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("no links here");
        }
        AtomicFile.write(link, new byte[] {2});
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(new byte[] {2}, Files.readAllBytes(target));
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
