package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.editing.document.TextFingerprint;
import org.parallax.editing.files.FileWords;
import org.parallax.editing.recovery.UnsavedKeeper;
import org.parallax.editing.recovery.UnsavedStore;
import org.parallax.editing.recovery.UnsavedText;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.recovery.Recovery;
import org.parallax.workbench.recovery.Restoring;

/**
 * The platform decides in the background that an unchanged text is to be read again, and does so later on the UI thread.
 * What came into the text between the two stays.
 */
class OvertakenTextTest {

    private static final String SAVED = "// saved\n";
    private static final String TYPED = "// typed\n";
    private static final String OTHER = "// of another program\n";

    @TempDir
    Path folder;

    private UnsavedStore store;
    private Recovery recovery;
    private IFile file;

    @BeforeEach
    void start() throws Exception {
        store = new UnsavedStore(folder.resolve("unsaved"));
        recovery = new Recovery(WorkbenchFixture.page(), store, Duration.ofMillis(100));
        file = WorkbenchFixture.file("overtaken.scenario", SAVED);
    }

    @AfterEach
    void end() {
        WorkbenchFixture.closeEditors();
        recovery.close();
    }

    @Test
    void whatIsTypedStaysAndTheAuthorChooses() throws Exception {
        var editor = openedUnchanged();
        anotherProgramWrites(OTHER);
        WorkbenchFixture.type(editor, SAVED, TYPED);
        editor.selectAndReveal(5, 2);
        untilReadAgain();
        assertKept(editor);
        assertEquals(new TextSelection(editor.document(), 5, 2), editor.getSelectionProvider().getSelection());
        WorkbenchFixture.until("a choice", () -> editor.noted().contains(FileWords.KEEP_MINE));
        editor.doSave(new NullProgressMonitor());
        assertEquals(OTHER, Files.readString(path()), "no text is written over one that nobody has seen");
        assertKept(editor);
        assertTrue(editor.noted().contains(FileWords.KEEP_MINE), editor.noted());
    }

    @Test
    void undoDoesNotLeadThroughTheTextOfTheOtherProgram() throws Exception {
        var editor = openedUnchanged();
        anotherProgramWrites(OTHER);
        WorkbenchFixture.type(editor, SAVED, TYPED);
        untilReadAgain();
        WorkbenchFixture.undo(editor);
        assertEquals(TYPED, editor.text());
        WorkbenchFixture.undo(editor);
        assertEquals(SAVED, editor.text());
        editor.doSave(new NullProgressMonitor());
        assertEquals(OTHER, Files.readString(path()));
        assertEquals(OTHER, editor.text(), "a text without changes takes over what is in the file");
    }

    @Test
    void whatIsRecoveredStays() throws Exception {
        var editor = openedUnchanged();
        var unsaved = new UnsavedText(path(), TYPED, TextFingerprint.of(SAVED), Instant.EPOCH);
        try (var keeper = new UnsavedKeeper(store, reason -> { })) {
            Display.getCurrent().asyncExec(() -> new Restoring(WorkbenchFixture.page(), keeper).restore(unsaved));
            anotherProgramWrites(OTHER);
            WorkbenchFixture.pause(300);
        }
        WorkbenchFixture.until("the recovered text", () -> editor.text().equals(TYPED));
        untilReadAgain();
        assertKept(editor);
        WorkbenchFixture.until("a choice", () -> editor.noted().contains(FileWords.KEEP_MINE));
    }

    @Test
    void goingBackToTheFileIsNoOvertaking() throws Exception {
        var editor = openedUnchanged();
        WorkbenchFixture.type(editor, SAVED, TYPED);
        editor.doRevertToSaved();
        assertEquals(SAVED, editor.text());
        WorkbenchFixture.type(editor, SAVED, TYPED);
        anotherProgramWrites(OTHER);
        editor.doRevertToSaved();
        assertEquals(OTHER, editor.text());
    }

    @Test
    void goingBackHoldsForBothEditorsOfAText() throws Exception {
        var editor = openedUnchanged();
        var second = (ParallaxEditor) WorkbenchFixture.page().openEditor(editor.getEditorInput(), ParallaxEditor.ID, true, 0);
        WorkbenchFixture.type(second, SAVED, TYPED);
        editor.doRevertToSaved();
        assertEquals(SAVED, editor.text());
        assertEquals(SAVED, second.text());
        assertFalse(second.isDirty());
    }

    /** An editor of the file that knows what the file holds. */
    private ParallaxEditor openedUnchanged() throws Exception {
        recovery.start();
        var editor = WorkbenchFixture.open(file);
        WorkbenchFixture.pause(300);
        return editor;
    }

    private Path path() {
        return file.getLocation().toPath();
    }

    /** Changes the file, and has the workspace find out while the UI thread is busy. */
    private void anotherProgramWrites(String text) throws Exception {
        Files.writeString(path(), text);
        CompletableFuture.runAsync(() -> {
            try {
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (CoreException e) {
                throw new CompletionException(e);
            }
        }).get(20, TimeUnit.SECONDS);
    }

    private static void untilReadAgain() {
        WorkbenchFixture.pause(500);
    }

    private void assertKept(ParallaxEditor editor) {
        assertEquals(TYPED, editor.text());
        assertTrue(editor.isDirty());
        WorkbenchFixture.until("a copy", () -> UnsavedCopies.in(store).stream().anyMatch(copy -> copy.text().equals(TYPED)));
    }
}
