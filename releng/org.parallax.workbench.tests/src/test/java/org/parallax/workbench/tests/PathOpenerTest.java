package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.ITextSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.workbench.files.PathOpener;

/** Files and folders from anywhere on the disk. */
class PathOpenerTest {

    @TempDir
    private Path folder;

    @AfterEach
    void tidyUp() throws Exception {
        WorkbenchFixture.closeEditors();
        ResourcesPlugin.getWorkspace().getRoot().getProject("many").delete(false, true, null);
    }

    @Test
    void whereAFileIsGoneNothingIsSelectedInAnotherText() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        editor.selectAndReveal(3, 2);
        Screens.pressSoon(WorkbenchFixture.page().getWorkbenchWindow().getShell(), "OK");
        PathOpener.reveal(folder.resolve("gone.scenario"), 40, 5, WorkbenchFixture.page());
        var selection = (ITextSelection) editor.getSelectionProvider().getSelection();
        assertEquals(3, selection.getOffset());
        assertEquals(2, selection.getLength());
    }

    @Test
    void theWindowDoesNotWaitUntilAllOfAFolderIsKnown() throws Exception {
        var many = Files.createDirectory(folder.resolve("many"));
        Files.writeString(many.resolve("first.scenario"), "");
        var workspace = ResourcesPlugin.getWorkspace();
        IFile file = workspace.getRoot().getProject("many").getFolder("many").getFile("first.scenario");
        var known = new boolean[1];
        // Background refreshes need the workspace, which is held for as long as this opens the folder.
        workspace.run(monitor -> {
            PathOpener.open(many, WorkbenchFixture.page());
            known[0] = file.exists();
        }, null);
        assertFalse(known[0]);
        WorkbenchFixture.until("the folder's file", file::exists);
    }
}
