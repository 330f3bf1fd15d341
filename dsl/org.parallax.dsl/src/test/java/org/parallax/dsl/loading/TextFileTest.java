package org.parallax.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.dsl.issues.IssueCode;

/** What is there but cannot be read is refused in a sentence. */
class TextFileTest {

    @TempDir
    Path folder;

    @Test
    void aFolderIsNoText() {
        assertEquals(new TextFile.Refused(IssueCode.FILE_UNREADABLE, folder + " is a folder, not a file.", 1),
                TextFile.read(folder));
    }

    @Test
    void whatAPlugInPromisesAndDoesNotBring() throws IOException {
        var refused = assertInstanceOf(TextFile.Refused.class,
                TextFile.read(folder.resolve("gone.relationship").toUri().toURL()));
        assertEquals(IssueCode.FILE_UNREADABLE, refused.code());
        assertTrue(refused.message().contains("gone.relationship cannot be read: "), refused.message());
    }
}
