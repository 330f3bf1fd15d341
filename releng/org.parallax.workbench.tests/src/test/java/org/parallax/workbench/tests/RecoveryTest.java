package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.editing.document.TextFingerprint;
import org.parallax.editing.recovery.UnsavedStore;
import org.parallax.editing.recovery.UnsavedText;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.recovery.Recovery;

/** What is typed is soon kept, kept no longer than it is unsaved, and brought back where it was. */
class RecoveryTest {

    private static final String SAVED = "// saved\n";

    @TempDir
    Path folder;

    private UnsavedStore store;
    private Recovery recovery;

    @BeforeEach
    void start() {
        store = new UnsavedStore(folder.resolve("unsaved"));
        recovery = new Recovery(WorkbenchFixture.page(), store, Duration.ofMillis(200));
    }

    @AfterEach
    void end() throws Exception {
        WorkbenchFixture.closeEditors();
        recovery.close();
        var recovered = ResourcesPlugin.getWorkspace().getRoot().getProject("Recovered");
        if (recovered.exists()) {
            recovered.delete(true, null);
        }
    }

    @Test
    void typingIsKeptAndSavingDropsIt() throws Exception {
        recovery.start();
        var editor = open(Files.writeString(folder.resolve("outside.scenario"), SAVED));
        WorkbenchFixture.type(editor, "saved", "typed");
        WorkbenchFixture.until("a copy", () -> kept(editor.path()).isPresent());
        assertEquals("// typed\n", kept(editor.path()).orElseThrow().text());
        assertTrue(kept(editor.path()).orElseThrow().wasMadeFrom(SAVED));
        editor.doSave(null);
        WorkbenchFixture.until("no copy", () -> kept(editor.path()).isEmpty());
    }

    @Test
    void goingOnTypingPutsNothingOff() throws Exception {
        recovery.start();
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("going-on.scenario", SAVED));
        long begun = System.nanoTime();
        while (kept(editor.path()).isEmpty() && System.nanoTime() - begun < 20_000_000_000L) {
            WorkbenchFixture.type(editor, "saved", "and saved");
            WorkbenchFixture.pause(100);
        }
        assertTrue(kept(editor.path()).isPresent());
    }

    @Test
    void closingWithoutSavingDropsIt() throws Exception {
        recovery.start();
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("given-up.scenario", SAVED));
        var file = editor.path();
        WorkbenchFixture.type(editor, "saved", "typed");
        WorkbenchFixture.until("a copy", () -> kept(file).isPresent());
        WorkbenchFixture.page().closeEditor(editor, false);
        WorkbenchFixture.until("no copy", () -> kept(file).isEmpty());
    }

    @Test
    void oneOfTwoEditorsMayBeClosed() throws Exception {
        recovery.start();
        var file = WorkbenchFixture.file("twice.scenario", SAVED);
        var first = WorkbenchFixture.open(file);
        var second = (ParallaxEditor) WorkbenchFixture.page().openEditor(first.getEditorInput(), ParallaxEditor.ID, true, 0);
        WorkbenchFixture.type(second, "saved", "typed");
        WorkbenchFixture.until("a copy", () -> kept(first.path()).isPresent());
        WorkbenchFixture.page().closeEditor(second, false);
        WorkbenchFixture.pause(300);
        assertTrue(kept(first.path()).isPresent(), "the other editor still holds it");
    }

    @Test
    void comesBackUnsavedAndUndoGoesToTheFile() throws Exception {
        var file = WorkbenchFixture.file("killed.scenario", SAVED);
        var path = file.getLocation().toPath();
        var editor = restore(path, "// typed\n", SAVED);
        assertEquals(file, editor.getEditorInput().getAdapter(IFile.class));
        assertEquals("// typed\n", editor.text());
        assertTrue(editor.isDirty());
        assertTrue(editor.noted().matches("Unsaved text of (\\d+ \\w+, )?\\d\\d:\\d\\d was recovered\\. .*"), editor.noted());
        WorkbenchFixture.until("it is kept again", () -> kept(path).filter(copy -> copy.at().isAfter(Instant.EPOCH)).isPresent());
        WorkbenchFixture.undo(editor);
        assertEquals(SAVED, editor.text());
        assertFalse(editor.isDirty());
        assertEquals("", editor.noted());
        WorkbenchFixture.until("no copy", () -> kept(path).isEmpty());
    }

    @Test
    void comesBackInAFileFromElsewhere() throws Exception {
        var file = Files.writeString(folder.resolve("outside.scenario"), SAVED);
        var editor = restore(file, "// typed\n", SAVED);
        assertEquals("// typed\n", editor.text());
        assertFalse(editor.noted().contains("changed"), editor.noted());
        editor.doSave(null);
        assertEquals("// typed\n", Files.readString(file));
        assertEquals("", editor.noted());
    }

    @Test
    void saysWhenTheFileHasChangedMeanwhile() throws Exception {
        var file = Files.writeString(folder.resolve("both.scenario"), "// changed elsewhere\n");
        var editor = restore(file, "// typed\n", SAVED);
        assertEquals("// typed\n", editor.text());
        assertTrue(editor.noted().contains("the file has changed since"), editor.noted());
        assertEquals("// changed elsewhere\n", Files.readString(file));
        WorkbenchFixture.undo(editor);
        assertEquals("// changed elsewhere\n", editor.text());
    }

    @Test
    void keepsTheTextOfAFileThatIsGone() throws Exception {
        var editor = restore(folder.resolve("gone.scenario"), "// typed\n", SAVED);
        assertEquals("// typed\n", editor.text());
        assertTrue(editor.noted().contains("is gone"), editor.noted());
        assertFalse(editor.isDirty(), "it has a file of its own now");
        WorkbenchFixture.until("no copy", () -> kept(folder.resolve("gone.scenario")).isEmpty());
    }

    @Test
    void saysNothingOfWhatWasSavedAfterAll() throws Exception {
        var file = Files.writeString(folder.resolve("same.scenario"), SAVED);
        store.keep(new UnsavedText(file, SAVED, TextFingerprint.of("older"), Instant.EPOCH));
        recovery.start();
        WorkbenchFixture.until("no copy", () -> kept(file).isEmpty());
        assertFalse(WorkbenchFixture.page().getActiveEditor().isDirty());
    }

    private ParallaxEditor restore(Path file, String unsaved, String saved) throws Exception {
        store.keep(new UnsavedText(file, unsaved, TextFingerprint.of(saved), Instant.EPOCH));
        recovery.start();
        WorkbenchFixture.until("an editor", () -> WorkbenchFixture.page().getActiveEditor() instanceof ParallaxEditor editor
                && !editor.noted().isEmpty());
        return (ParallaxEditor) WorkbenchFixture.page().getActiveEditor();
    }

    private Optional<UnsavedText> kept(Path file) {
        return UnsavedCopies.in(store).stream().filter(unsaved -> unsaved.file().equals(file)).findFirst();
    }

    private static ParallaxEditor open(Path file) throws Exception {
        return (ParallaxEditor) IDE.openEditorOnFileStore(WorkbenchFixture.page(), EFS.getStore(file.toUri()));
    }
}
