package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.editing.files.FileWords;
import org.parallax.editing.recovery.UnsavedStore;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.files.PathOpener;
import org.parallax.workbench.recovery.Recovery;

/** A file that goes while its text is shown costs nobody the text, whatever is pressed. */
class VanishedFileTest {

    private static final String SAVED = "// saved\n";
    private static final String TYPED = "// typed\n";
    private static final String OTHER = "// of another program\n";

    @TempDir
    Path outside;

    private UnsavedStore store;
    private Recovery recovery;
    private Path file = Path.of("");
    private ParallaxEditor editor;

    /** Where the window may have a file from. */
    enum From {
        OUTSIDE,
        WORKSPACE
    }

    @BeforeEach
    void start() {
        store = new UnsavedStore(outside.resolve("unsaved"));
        recovery = new Recovery(WorkbenchFixture.page(), store, Duration.ofMillis(100));
        recovery.start();
    }

    @AfterEach
    void end() {
        WorkbenchFixture.closeEditors();
        recovery.close();
    }

    @ParameterizedTest
    @EnumSource(From.class)
    void theTextStaysWhateverIsPressed(From from) throws Exception {
        open(from);
        type();
        Files.delete(file);
        untilGone();
        assertEquals("gone.scenario (deleted)", editor.getTitle());
        WorkbenchFixture.until("a copy", this::isKept);
        editor.doRevertToSaved();
        everythingLooksAtTheDisk(from);
        editor.close(false);
        WorkbenchFixture.pause(400);
        assertTrue(editor.isDirty());
        assertEquals(TYPED, editor.text());
        assertTrue(isKept());
        assertEquals(editor, WorkbenchFixture.page().getActiveEditor());

        editor.doSave(new NullProgressMonitor());
        assertEquals(TYPED, Files.readString(file));
        assertFalse(editor.isDirty());
        WorkbenchFixture.until("nothing more to say", () -> editor.noted().isEmpty());
        assertEquals("gone.scenario", editor.getTitle());
        WorkbenchFixture.until("no copy", () -> !isKept());
    }

    @ParameterizedTest
    @EnumSource(From.class)
    void aTextThatWasNeverChangedIsNotLostEither(From from) throws Exception {
        open(from);
        Files.delete(file);
        everythingLooksAtTheDisk(from);
        untilGone();
        assertTrue(editor.isDirty(), "the text is nowhere else");
        WorkbenchFixture.until("a copy", this::isKept);
        editor.doRevertToSaved();
        assertEquals(SAVED, editor.text());
        editor.doSave(new NullProgressMonitor());
        assertEquals(SAVED, Files.readString(file));
        assertFalse(editor.isDirty());
    }

    @ParameterizedTest
    @EnumSource(From.class)
    void aFileThatComesBackIsReadAgainWhereNothingWasTyped(From from) throws Exception {
        open(from);
        Files.delete(file);
        untilGone();
        everythingLooksAtTheDisk(from);
        Files.writeString(file, OTHER);
        WorkbenchFixture.until("the text of the file", () -> editor.text().equals(OTHER));
        WorkbenchFixture.until("a clean text", () -> !editor.isDirty() && editor.noted().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(From.class)
    void aFileThatComesBackAsItWasLeavesWhatWasTyped(From from) throws Exception {
        open(from);
        type();
        Files.delete(file);
        untilGone();
        everythingLooksAtTheDisk(from);
        Files.writeString(file, SAVED);
        WorkbenchFixture.until("nothing to say", () -> editor.noted().isEmpty());
        assertEquals(TYPED, editor.text());
        assertTrue(editor.isDirty());
    }

    @ParameterizedTest
    @EnumSource(From.class)
    void aFileThatComesBackAsAnotherIsAConflictThatTheAuthorSettles(From from) throws Exception {
        open(from);
        type();
        Files.delete(file);
        untilGone();
        everythingLooksAtTheDisk(from);
        Files.writeString(file, OTHER);
        untilConflict();
        assertEquals(TYPED, editor.text());
        editor.doRevertToSaved();
        assertEquals(OTHER, editor.text());
        assertFalse(editor.isDirty());
        WorkbenchFixture.until("nothing to say", () -> editor.noted().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(From.class)
    void whatAnotherProgramWritesOverUnsavedTextIsAskedAboutAndAnythingElseIsTaken(From from) throws Exception {
        open(from);
        Files.writeString(file, OTHER);
        WorkbenchFixture.until("the text of the file", () -> editor.text().equals(OTHER) && !editor.isDirty());
        WorkbenchFixture.type(editor, OTHER, TYPED);
        Files.writeString(file, SAVED);
        untilConflict();
        assertEquals(TYPED, editor.text());
        assertTrue(editor.isDirty());
        assertEquals(SAVED, Files.readString(file));
        assertTrue(isKeptSoon());
    }

    @ParameterizedTest
    @EnumSource(From.class)
    void aFolderInThePlaceOfTheFileTakesNothing(From from) throws Exception {
        open(from);
        Files.delete(file);
        Files.createDirectory(file);
        everythingLooksAtTheDisk(from);
        WorkbenchFixture.until("a note", () -> editor.noted().startsWith("A folder has taken the place of gone.scenario."));
        everythingLooksAtTheDisk(from);
        assertEquals(SAVED, editor.text());
        assertTrue(editor.isDirty());
        var elsewhere = outside.resolve("elsewhere.scenario");
        editor.saveTo(elsewhere, new NullProgressMonitor());
        assertEquals(SAVED, Files.readString(elsewhere));
        assertEquals(elsewhere, editor.path());
        assertEquals("elsewhere.scenario", editor.getTitle());
        assertFalse(editor.isDirty());
        Files.delete(file);
    }

    @ParameterizedTest
    @EnumSource(From.class)
    void whatCannotBeSavedStaysAndSaysWhy(From from) throws Exception {
        open(from);
        type();
        var monitor = new NullProgressMonitor();
        editor.saveTo(outside.resolve("no/such/folder/a.scenario"), monitor);
        assertTrue(monitor.isCanceled());
        assertTrue(editor.noted().startsWith("a.scenario could not be saved: the folder "), editor.noted());
        assertTrue(file.toFile().setWritable(false, false));
        monitor = new NullProgressMonitor();
        editor.doSave(monitor);
        assertTrue(monitor.isCanceled(), "closing is given up");
        assertTrue(editor.noted().contains("the file is read-only"), editor.noted());
        assertEquals(TYPED, editor.text());
        assertTrue(editor.isDirty());
        assertEquals(SAVED, Files.readString(file));
        assertTrue(isKeptSoon());
        assertTrue(file.toFile().setWritable(true, false));
    }

    @ParameterizedTest
    @EnumSource(From.class)
    void twoEditorsOfAFileKeepItsTextTogether(From from) throws Exception {
        open(from);
        var second = (ParallaxEditor) WorkbenchFixture.page().openEditor(
                editor.getEditorInput(), ParallaxEditor.ID, true, IWorkbenchPage.MATCH_NONE);
        type();
        Files.delete(file);
        untilGone();
        WorkbenchFixture.until("a note in the other", () -> second.noted().contains(FileWords.WRITE_BACK));
        WorkbenchFixture.page().closeEditor(editor, false);
        WorkbenchFixture.pause(300);
        assertEquals(TYPED, second.text());
        assertTrue(second.isDirty());
        second.doSave(new NullProgressMonitor());
        assertEquals(TYPED, Files.readString(file));
        assertFalse(second.isDirty());
    }

    @ParameterizedTest
    @EnumSource(From.class)
    void anotherTextThatIsUnsavedIsNotWrittenOver(From from) throws Exception {
        open(from);
        var others = Files.writeString(outside.resolve("other.scenario"), OTHER);
        var other = (ParallaxEditor) PathOpener.openFile(others, WorkbenchFixture.page());
        WorkbenchFixture.type(other, "another", "no other");
        WorkbenchFixture.page().activate(editor);
        editor.saveTo(others, new NullProgressMonitor());
        assertTrue(editor.noted().contains("it is open with an unsaved text of its own"), editor.noted());
        assertEquals(OTHER, Files.readString(others));
        assertEquals(file, editor.path());
    }

    @Test
    void deletingTheFileAmongTheFilesLeavesUnsavedTextInItsEditor() throws Exception {
        open(From.WORKSPACE);
        assertTrue(editor.validateEditorInputState(), "asked for before the first key");
        type();
        deleteAmongTheFiles();
        untilGone();
        assertEquals(TYPED, editor.text());
        assertTrue(editor.isDirty());
        assertTrue(isKeptSoon());
        editor.doSave(new NullProgressMonitor());
        assertEquals(TYPED, Files.readString(file));
        assertFalse(editor.isDirty());
        assertTrue(editor.getEditorInput().getAdapter(IFile.class).exists(), "it is among the files again");
    }

    @Test
    void deletingTheFileAmongTheFilesClosesATextThatWasSaved() throws Exception {
        open(From.WORKSPACE);
        type();
        editor.doSave(new NullProgressMonitor());
        deleteAmongTheFiles();
        WorkbenchFixture.until("a closed editor", () -> WorkbenchFixture.page().getEditorReferences().length == 0);
    }

    /** As the Delete key does it, after its questions were answered. */
    private void deleteAmongTheFiles() throws Exception {
        var deletion = (DeleteResourcesDescriptor) RefactoringCore
                .getRefactoringContribution(DeleteResourcesDescriptor.ID).createDescriptor();
        deletion.setResourcePaths(new IPath[] {editor.getEditorInput().getAdapter(IFile.class).getFullPath()});
        var refactoring = deletion.createRefactoring(new RefactoringStatus());
        var deleted = new PerformRefactoringOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS);
        ResourcesPlugin.getWorkspace().run(deleted, new NullProgressMonitor());
        assertFalse(Files.exists(file), String.valueOf(deleted.getConditionStatus()));
    }

    private void open(From from) throws Exception {
        if (from == From.OUTSIDE) {
            file = Files.writeString(outside.resolve("gone.scenario"), SAVED);
            editor = (ParallaxEditor) PathOpener.openFile(file, WorkbenchFixture.page());
        } else {
            editor = WorkbenchFixture.open(WorkbenchFixture.file("gone.scenario", SAVED));
            file = editor.path();
        }
        WorkbenchFixture.pause(300);
    }

    private void type() throws Exception {
        WorkbenchFixture.type(editor, "saved", "typed");
        assertEquals(TYPED, editor.text());
    }

    private void untilGone() {
        WorkbenchFixture.until("a note", () -> editor.noted().startsWith("gone.scenario was deleted, renamed or moved."));
    }

    private void untilConflict() {
        WorkbenchFixture.until("a note", () -> editor.noted().startsWith("gone.scenario was changed by another program"));
        assertTrue(editor.noted().contains(FileWords.KEEP_MINE) && editor.noted().contains(FileWords.TAKE_FILE));
    }

    /** What the platform does when the window comes to the front, and when it looks for itself. */
    private void everythingLooksAtTheDisk(From from) throws Exception {
        if (from == From.WORKSPACE) {
            ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, null);
        }
        editor.validateEditorInputState();
        WorkbenchFixture.pause(300);
    }

    private boolean isKeptSoon() {
        WorkbenchFixture.until("a copy", this::isKept);
        return true;
    }

    private boolean isKept() {
        return UnsavedCopies.in(store).stream().anyMatch(copy -> copy.file().equals(file) && copy.text().equals(editor.text()));
    }
}
