package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.files.OpenedFiles;
import org.parallax.workbench.files.PathOpener;
import org.parallax.workbench.rename.NameChanges;
import org.parallax.workbench.rename.RenameName;

/** A file from anywhere is opened as one of the workspace: with problems, renaming and history. */
class OpenedFilesTest {

    private static final String VARIANT = "scenario Later extends DokdoLanding {\n  stretch landing to 6 months\n}\n";

    @TempDir
    Path folder;

    @AfterEach
    void forget() throws Exception {
        Desk.closeEditors();
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject(OpenedFiles.PROJECT);
        if (project.exists()) {
            project.delete(true, true, null);
        }
    }

    @Test
    void itsProblemsAreListedWithTheirCodes() throws Exception {
        var text = Desk.example("dokdo-landing").text();
        var editor = open(write("landing.scenario", text.replaceFirst(": LeadersCall", ": LeadersCal")));
        var file = ResourceUtil.getFile(editor.getEditorInput());
        Desk.until("a marker", () -> codes(file).contains("UNKNOWN_NAME"));
        Desk.type(editor, ": LeadersCal ", ": LeadersCall ");
        Desk.until("no marker", () -> codes(file).isEmpty());
        editor.doSave(null);
        assertEquals(text, Files.readString(folder.resolve("landing.scenario")));
        assertTrue(file.getHistory(null).length > 0, "what it was before is kept");
    }

    @Test
    void aNameIsChangedInItsNeighbourToo() throws Exception {
        var base = write("landing.scenario", Desk.example("dokdo-landing").text());
        var neighbour = write("later.scenario", VARIANT);
        var editor = open(base);
        Desk.untilCurrent(editor);
        editor.selectAndReveal(editor.text().indexOf("event landing") + "event l".length(), 0);
        var rename = new RenameName(editor.edited(), editor.services(), new NameChanges(editor.path(), editor.document()));
        assertTrue(rename.checkInitialConditions(new NullProgressMonitor()).isOK());
        rename.rename("arrival");
        ResourcesPlugin.getWorkspace().run(new PerformRefactoringOperation(rename, CheckConditionsOperation.FINAL_CONDITIONS), null);
        Desk.until("the new name", () -> editor.text().contains("event arrival between"));
        assertEquals(VARIANT.replace("landing", "arrival"), Files.readString(neighbour));
    }

    @Test
    void titlesTellWhereItIs() throws Exception {
        var file = write("same.scenario", "// one\n");
        var other = Files.createDirectories(folder.resolve("workshop")).resolve("same.scenario");
        Files.writeString(other, "// two\n");
        var editor = open(file);
        assertEquals(file.toString(), editor.getTitleToolTip());
        assertTrue(Desk.page().getWorkbenchWindow().getShell().getText().endsWith(folder + " \u2013 Parallax"));
        assertEquals("same.scenario", editor.getTitle());
        assertEquals("same (workshop).scenario", open(other).getTitle());
        assertEquals(editor, open(file), "opened once");
    }

    @Test
    void undoingEverythingLeavesNothingToSave() throws Exception {
        var editor = open(write("undone.scenario", "// saved\n"));
        Desk.type(editor, "saved", "typed");
        assertTrue(editor.isDirty());
        Desk.undo(editor);
        assertFalse(editor.isDirty());
    }

    @Test
    void whatIsGoneIsForgotten() throws Exception {
        var gone = write("gone.scenario", "// gone\n");
        var kept = write("kept.scenario", "// kept\n");
        var opened = new OpenedFiles(ResourcesPlugin.getWorkspace().getRoot());
        var links = List.of(opened.at(gone).orElseThrow(), opened.at(kept).orElseThrow());
        Files.delete(gone);
        opened.forgetMissing();
        assertEquals(List.of(false, true), links.stream().map(IResource::exists).toList());
        Files.delete(kept);
        opened.forgetMissing();
        assertFalse(links.getFirst().getProject().exists(), "nothing is left");
    }

    @Test
    void aFileThatCanOnlyBeReadIsOpenedToo() throws Exception {
        var file = write("read.scenario", "// only read\n");
        assertTrue(file.toFile().setWritable(false));
        assertEquals("// only read\n", open(file).text());
        assertTrue(file.toFile().setWritable(true));
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private static ParallaxEditor open(Path file) throws CoreException {
        return (ParallaxEditor) PathOpener.openFile(file, Desk.page());
    }

    private static List<String> codes(IFile file) {
        try {
            return Arrays.stream(file.findMarkers("org.parallax.workbench.problem", false, 0))
                    .map(marker -> marker.getAttribute("code", "")).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
