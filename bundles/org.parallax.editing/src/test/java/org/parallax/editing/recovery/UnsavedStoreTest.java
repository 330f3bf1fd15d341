package org.parallax.editing.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.editing.document.TextFingerprint;

/** A copy of unsaved text is whole or not there, and nothing else is ever taken for one. */
class UnsavedStoreTest {

    private static final Path FILE = Path.of("/somewhere/한 — file.scenario").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasKept() throws Exception {
        var store = new UnsavedStore(folder.resolve("unsaved"));
        var unsaved = unsaved("line one\r\n\n  \"한국\" – 日本\n");
        store.keep(unsaved);
        assertEquals(List.of(unsaved), new UnsavedStore(folder.resolve("unsaved")).all());
        assertTrue(unsaved.wasMadeFrom("saved"));
        assertFalse(unsaved.wasMadeFrom("saved and changed"));
    }

    @Test
    void keepsTheNewestTextOfEachFile() throws Exception {
        var store = new UnsavedStore(folder);
        store.keep(unsaved("old"));
        store.keep(new UnsavedText(FILE.resolveSibling("other"), "other", TextFingerprint.of(""), Instant.EPOCH));
        store.keep(unsaved("new"));
        assertEquals(List.of("other", "new"), store.all().stream().map(UnsavedText::text).toList());
        store.forget(FILE);
        store.forget(FILE);
        assertEquals(List.of("other"), store.all().stream().map(UnsavedText::text).toList());
    }

    @Test
    void passesOverACopyThatIsTornAnywhere() throws Exception {
        var store = new UnsavedStore(folder);
        store.keep(unsaved("some text that is long enough to be torn"));
        var copy = onlyFile();
        var whole = Files.readAllBytes(copy);
        for (int length = 0; length < whole.length; length++) {
            Files.write(copy, Arrays.copyOf(whole, length));
            assertEquals(List.of(), store.all(), "torn after " + length + " bytes");
        }
        Files.write(copy, whole);
        assertEquals(1, store.all().size());
    }

    @Test
    void aWriteThatWasCutOffLeavesTheLastCopy() throws Exception {
        var store = new UnsavedStore(folder);
        store.keep(unsaved("kept"));
        Files.writeString(onlyFile().resolveSibling(onlyFile().getFileName() + ".part"), "Unsaved te");
        assertEquals(List.of("kept"), store.all().stream().map(UnsavedText::text).toList());
        store.keep(unsaved("kept again"));
        assertEquals(List.of("kept again"), store.all().stream().map(UnsavedText::text).toList());
    }

    @Test
    void aFailureIsThrownAndLeavesNoPart() throws Exception {
        var store = new UnsavedStore(folder);
        store.keep(unsaved("kept"));
        var copy = onlyFile();
        Files.delete(copy);
        // Written as a whole, but nothing takes the place of a folder with something in it.
        Files.writeString(Files.createDirectory(copy).resolve("something"), "");
        assertThrows(IOException.class, () -> store.keep(unsaved("text")));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(copy), left.toList());
        }
    }

    @Test
    void warnsOnceForEachTimeCopiesCannotBeKept() throws Exception {
        var blocked = Files.writeString(folder.resolve("blocked"), "");
        var told = new CopyOnWriteArrayList<IOException>();
        try (var keeper = new UnsavedKeeper(new UnsavedStore(blocked), told::add)) {
            keepOneByOne(keeper, "one", "two", "three");
            assertEquals(1, told.size());
            Files.delete(blocked);
            keepOneByOne(keeper, "four");
            assertEquals(List.of("four"), keeper.left().join().stream().map(UnsavedText::text).toList());
            Files.delete(onlyFile(blocked));
            Files.delete(blocked);
            Files.writeString(blocked, "");
            keepOneByOne(keeper, "five", "six");
            assertEquals(2, told.size());
        }
    }

    @Test
    void doesWhatWasAskedForBeforeItEnds() throws Exception {
        var keeper = new UnsavedKeeper(new UnsavedStore(folder), e -> { });
        for (int i = 0; i < 100; i++) {
            keeper.keep(unsaved("text " + i));
        }
        keeper.close();
        assertEquals(List.of("text 99"), new UnsavedStore(folder).all().stream().map(UnsavedText::text).toList());
        keeper.keep(unsaved("too late"));
    }

    private static void keepOneByOne(UnsavedKeeper keeper, String... texts) {
        for (var text : texts) {
            keeper.keep(unsaved(text));
            keeper.left().exceptionally(e -> List.of()).join();
        }
    }

    private Path onlyFile() throws IOException {
        return onlyFile(folder);
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.unsaved")) {
            return files.iterator().next();
        }
    }

    private static UnsavedText unsaved(String text) {
        return new UnsavedText(FILE, text, TextFingerprint.of("saved"), Instant.parse("2026-11-22T22:41:00Z"));
    }
}
