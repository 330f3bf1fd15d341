package org.parallax.editing.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new file goes where the author says, under a name every disk takes, and never over another. */
class NewFileTest {

    private static final String ENDING = ".scenario";

    @TempDir
    Path folder;

    @Test
    void theEndingMayBeTypedOrNot() {
        for (var typed : new String[] {"alliance", " alliance ", "alliance.scenario", "alliance.SCENARIO"}) {
            var file = file(typed);
            assertEquals("alliance", file.stem());
            assertEquals(folder.resolve("alliance.scenario"), file.path());
            assertEquals(Optional.empty(), file.refusal());
        }
        assertEquals(Optional.empty(), file("독도 상륙").refusal());
        assertEquals(Optional.empty(), file("a, b & c").refusal());
    }

    @Test
    void aNameThatSomeDiskRefusesIsRefusedWithItsCure() {
        assertRefused("", "Name the file.");
        assertRefused(".scenario", "Name the file.");
        for (var sign : "/\\:*?\"<>|".split("")) {
            assertRefused("a" + sign + "b", "A file's name cannot have the sign " + sign + " in it. Leave it out.");
        }
        assertRefused("a\tb", "The name has a sign in it that cannot be seen. Type the name anew.");
        assertRefused("a\u202eb", "The name has a sign in it that cannot be seen. Type the name anew.");
        assertRefused("..", "A file whose name begins with a dot would be hidden. Leave the dot out.");
        for (var device : new String[] {"Con", "nul.old", "com0", "COM¹", "lpt³", "aux .b"}) {
            assertRefused(device, "Windows keeps the name " + device + " for itself. Choose another name.");
        }
        assertEquals(Optional.empty(), file("console").refusal());
        assertRefused("독".repeat(100), "The name is too long: 309 bytes of at most 240. Shorten it.");
    }

    @Test
    void aNameThatIsTakenIsTakenInAnyCase() throws Exception {
        Files.writeString(folder.resolve("Alliance.scenario"), "");
        assertRefused("Alliance", "There is a file Alliance.scenario in " + folder + " already. Choose another name.");
        assertRefused("alliance", "There is Alliance.scenario in " + folder
                + " already, and some disks take the two names for one. Choose another name.");
        assertEquals("alliance-2", NewFile.free(TargetFolder.at(folder), "alliance", ENDING));
        Files.createDirectory(folder.resolve("alliance-2.scenario"));
        assertEquals("alliance-3", NewFile.free(TargetFolder.at(folder), "alliance", ENDING));
    }

    @Test
    void aFolderThatCannotTakeAFileSaysSoWhateverTheNameIs() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "");
        assertEquals(Optional.of(file + " is a file. Choose a folder."), TargetFolder.at(file.toString()).refusal());
        assertEquals(Optional.of("There is no folder " + file.resolve("in") + ", and none can be made there. Choose another folder."),
                TargetFolder.at(file.resolve("in").toString()).refusal());
        assertEquals(Optional.of("Name the folder the file goes to."), TargetFolder.at(" ").refusal());
        assertEquals(Optional.of("Give the whole path of the folder."), TargetFolder.at("work").refusal());
        assertTrue(TargetFolder.at("\0").refusal().isPresent());
        assertEquals(Optional.of("Name the folder the file goes to."), new NewFile(TargetFolder.at(""), "a/b", ENDING).refusal());
        var fresh = TargetFolder.at(folder.resolve("new/inner").toString());
        assertTrue(fresh.isNew());
        assertEquals(Optional.empty(), fresh.refusal());
        assertFalse(TargetFolder.at(folder).isNew());
    }

    private NewFile file(String typed) {
        return new NewFile(TargetFolder.at(folder), typed, ENDING);
    }

    private void assertRefused(String typed, String sentence) {
        assertEquals(Optional.of(sentence), file(typed).refusal());
    }
}
