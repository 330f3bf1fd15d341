package org.parallax.editing.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What editors hold is told apart from everything that was held before, and let go with the last editor. */
class OpenDocumentsTest {

    private static final Path FILE = Path.of("/folder/one.scenario").toAbsolutePath();

    private final OpenDocuments texts = new OpenDocuments();
    private final List<Path> released = new ArrayList<>();

    OpenDocumentsTest() {
        texts.whenReleased(text -> released.add(text.path()));
    }

    @Test
    void editorsOfOneFileShareAStampAsLongAsTheyHoldTheSame() {
        var first = texts.hold(FILE, "text");
        var second = texts.hold(FILE, "text");
        assertTrue(first.sameAs(second));
        var changed = texts.change(FILE, "text!");
        assertFalse(changed.sameAs(first));
        assertTrue(texts.change(FILE, "text!").sameAs(changed));
    }

    @Test
    void aFileIsHeldUntilItsLastEditorLetsItGo() {
        texts.hold(FILE, "text");
        texts.hold(FILE, "text");
        texts.release(FILE);
        assertTrue(texts.of(FILE).isPresent());
        assertEquals(List.of(), released);
        texts.release(FILE);
        assertEquals(Optional.empty(), texts.of(FILE));
        texts.release(FILE);
        assertEquals(List.of(FILE), released);
    }

    @Test
    void aTextThatIsOpenedAgainIsNoneThatWasHeldBefore() {
        var before = texts.hold(FILE, "text");
        texts.release(FILE);
        assertFalse(texts.hold(FILE, "other").sameAs(before));
    }

    @Test
    void onlyFilesOfTheSameFolderLieBesideOneAnother() {
        texts.hold(FILE, "one");
        texts.hold(FILE.resolveSibling("two.scenario"), "two");
        texts.hold(FILE.resolveSibling("deeper").resolve("three.scenario"), "three");
        assertEquals(Map.of(FILE.resolveSibling("two.scenario"), "two"), texts.contentsBeside(FILE));
    }
}
