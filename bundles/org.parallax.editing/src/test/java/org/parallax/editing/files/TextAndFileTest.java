package org.parallax.editing.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a text and its file stand to each other, and what is said of it. */
class TextAndFileTest {

    private static final String SAVED = "// saved\n";
    private static final String TYPED = "// typed\n";
    private static final String OTHER = "// of another program\n";

    @TempDir
    Path folder;

    @Test
    void whoeverChangedNothingLosesNothing() {
        assertEquals(TextAndFile.AGREED, TextAndFile.of(SAVED, SAVED, holding(SAVED)));
        assertEquals(TextAndFile.TEXT_AHEAD, TextAndFile.of(SAVED, TYPED, holding(SAVED)));
        assertEquals(TextAndFile.FILE_AHEAD, TextAndFile.of(SAVED, SAVED, holding(OTHER)));
        assertEquals(TextAndFile.CONFLICT, TextAndFile.of(SAVED, TYPED, holding(OTHER)));
        assertEquals(TextAndFile.AGREED, TextAndFile.of(SAVED, TYPED, holding(TYPED)), "the same was written by both");
    }

    @Test
    void aFileThatIsNoTextAnyLongerNeverReplacesWhatWasTyped() throws Exception {
        var file = Files.write(folder.resolve("bytes.scenario"), new byte[] {'a', 0, 'b'});
        assertEquals(TextAndFile.CONFLICT, TextAndFile.of(SAVED, TYPED, FileOnDisk.at(file)));
    }

    @Test
    void whateverTookTheFileAwayTheTextIsTheOnlyOne() throws Exception {
        var gone = folder.resolve("gone.scenario");
        assertVanished(FileCondition.GONE, "gone.scenario was deleted, renamed or moved. Its text is only here now: "
                + "<a href=\"write-back\">Write it back</a> or <a href=\"save-elsewhere\">Save elsewhere\u2026</a>", gone);
        var link = Files.createSymbolicLink(folder.resolve("link.scenario"), gone);
        assertVanished(FileCondition.GONE, "link.scenario was deleted", link);
        assertVanished(FileCondition.FOLDER_GONE, "The folder of a.scenario is gone or cannot be reached.",
                folder.resolve("drive/a.scenario"));
        assertVanished(FileCondition.REPLACED_BY_FOLDER, "A folder has taken the place of b.scenario.",
                Files.createDirectory(folder.resolve("b.scenario")));
        var file = Files.writeString(folder.resolve("file"), "");
        assertVanished(FileCondition.FOLDER_GONE, "The folder of c.scenario is gone", file.resolve("c.scenario"));
    }

    @Test
    void aFileThatNobodyMayWriteIsReadOnlyForAnAdministratorToo() throws Exception {
        var file = Files.writeString(folder.resolve("protected.scenario"), SAVED);
        assertTrue(file.toFile().setWritable(false, false));
        assertEquals(new FileOnDisk(FileCondition.READ_ONLY, Optional.of(SAVED)), FileOnDisk.at(file));
        assertTrue(file.toFile().setWritable(true, false));
        assertEquals(FileCondition.WRITABLE, FileCondition.at(file));
    }

    @Test
    void aConflictOffersBothTexts() {
        var note = FileWords.note(folder.resolve("Q&A.scenario"), holding(OTHER), TextAndFile.CONFLICT).orElseThrow();
        assertTrue(note.startsWith("Q&&A.scenario was changed by another program"), note);
        for (var target : new String[] {FileWords.COMPARE, FileWords.KEEP_MINE, FileWords.TAKE_FILE, FileWords.SAVE_ELSEWHERE}) {
            assertTrue(note.contains("<a href=\"" + target + "\">"), note);
        }
    }

    @Test
    void whatCannotBeSavedIsKnownBeforeTheFileIsEmptied() throws Exception {
        var file = Files.writeString(folder.resolve("a.scenario"), SAVED);
        assertEquals(Optional.empty(), SaveCheck.refusal(file, 10));
        assertEquals(Optional.empty(), SaveCheck.refusal(folder.resolve("new.scenario"), 10));
        assertEquals(Optional.of("the disk is full."), SaveCheck.refusal(file, Long.MAX_VALUE));
        assertEquals(Optional.of("a folder has that name."), SaveCheck.refusal(folder, 10));
        assertTrue(SaveCheck.refusal(folder.resolve("no/a.scenario"), 10).orElseThrow().endsWith("is not there."));
        assertTrue(file.toFile().setWritable(false, false));
        assertEquals(Optional.of("the file is read-only."), SaveCheck.refusal(file, 10));
    }

    private static void assertVanished(FileCondition condition, String words, Path file) {
        var found = FileOnDisk.at(file);
        assertEquals(new FileOnDisk(condition, Optional.empty()), found);
        assertEquals(TextAndFile.VANISHED, TextAndFile.of(SAVED, SAVED, found));
        assertEquals(TextAndFile.VANISHED, TextAndFile.of(SAVED, TYPED, found));
        var note = FileWords.note(file, found, TextAndFile.VANISHED).orElseThrow();
        assertTrue(note.startsWith(words), note);
        assertEquals(" (deleted)", FileWords.mark(condition));
    }

    private static FileOnDisk holding(String text) {
        return new FileOnDisk(FileCondition.WRITABLE, Optional.of(text));
    }
}
