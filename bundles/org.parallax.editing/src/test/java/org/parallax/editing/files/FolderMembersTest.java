package org.parallax.editing.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMembersTest {

    @TempDir
    Path folder;

    @Test
    void aListingThatBreaksOffFailsAsReadingDoes() {
        var lost = new IOException("the drive has gone");
        assertSame(lost, assertThrows(IOException.class, () -> FolderMembers.all(new BrokenListing(lost))));
    }

    @Test
    void theGlobChooses() throws Exception {
        Files.writeString(folder.resolve("a.open"), "");
        Files.writeString(folder.resolve("b"), "");
        assertEquals(List.of(folder.resolve("a.open")), FolderMembers.of(folder, "*.open"));
        assertEquals(2, FolderMembers.of(folder, "*").size());
    }

    private record BrokenListing(IOException lost) implements DirectoryStream<Path> {

        @Override
        public Iterator<Path> iterator() {
            throw new DirectoryIteratorException(lost);
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
