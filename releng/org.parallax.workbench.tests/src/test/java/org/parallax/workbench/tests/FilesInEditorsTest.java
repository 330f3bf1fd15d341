package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.Parallax;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.editing.document.InstalledTexts;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.service.TextServices;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.editor.SentEvent;
import org.parallax.workbench.files.PathOpener;

/** Between a file and its editors: nothing is lost on the way, and everybody knows who holds what. */
class FilesInEditorsTest {

    private static final String FORMAT = "org.parallax.workbench.format";

    @TempDir
    Path folder;

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void aFileThatIsNotInUtf8IsOnlyReadAndKeepsItsBytes() throws Exception {
        var bytes = "// caf\u00e9, \u00fcber\n".getBytes(StandardCharsets.ISO_8859_1);
        var file = bytes("latin.scenario", bytes);
        var editor = WorkbenchFixture.open(file);
        assertFalse(editor.isEditable());
        WorkbenchFixture.until("a note", () -> editor.noted().startsWith("The text is not in UTF-8; save it as UTF-8."));
        assertFalse(editor.isSaveAsAllowed());
        editor.change(List.of(new TextChange(new Span(0, 0), "// typed\n")));
        assertFalse(editor.isDirty());

        WorkbenchFixture.type(editor, "caf", "tea, caf");
        var monitor = new NullProgressMonitor();
        editor.doSave(monitor);
        assertTrue(monitor.isCanceled());
        assertArrayEquals(bytes, file.readAllBytes());
    }

    @Test
    void aFileThatIsSavedInUtf8MeanwhileCanBeChanged() throws Exception {
        var file = bytes("mended.scenario", "// caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        var editor = WorkbenchFixture.open(file);
        WorkbenchFixture.until("a note", () -> !editor.noted().isEmpty());
        file.setContents("// caf\u00e9\n".getBytes(StandardCharsets.UTF_8), true, false, null);
        WorkbenchFixture.until("another text", () -> editor.text().equals("// caf\u00e9\n"));
        WorkbenchFixture.until("no note", () -> editor.noted().isEmpty() && editor.isEditable());
        WorkbenchFixture.type(editor, "caf", "tea, caf");
        editor.doSave(new NullProgressMonitor());
        assertEquals("// tea, caf\u00e9\n", file.readString());
    }

    @Test
    void aSignThatStandsForAnUnreadableOneIsASignLikeAnyOther() throws Exception {
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("sign.scenario", "// what does \uFFFD mean?\n"));
        WorkbenchFixture.until("a text to change", editor::isEditable);
        assertEquals("", editor.noted());
    }

    @Test
    void aFileThatIsProtectedStaysAsItIs() throws Exception {
        var file = Files.writeString(folder.resolve("protected.scenario"), "// text\n");
        assertTrue(file.toFile().setWritable(false));
        var editor = open(file);
        editor.change(List.of(new TextChange(new Span(0, 0), "// typed\n")));
        assertEquals("// text\n", editor.text());
    }

    @Test
    void aFileThatBecomesReadOnlySaysSoAndIsOpenedAgainWhenItIsNot() throws Exception {
        for (var editor : List.of(
                WorkbenchFixture.open(WorkbenchFixture.file("protected.scenario", "// text\n")),
                open(Files.writeString(folder.resolve("protected.scenario"), "// text\n")))) {
            WorkbenchFixture.until("a text to change", editor::isEditable);
            assertTrue(editor.path().toFile().setWritable(false, false));
            WorkbenchFixture.until("a note", () -> editor.noted().equals("protected.scenario is read-only, so its text can "
                    + "only be read here. <a href=\"save-elsewhere\">Save a copy\u2026</a>"));
            assertFalse(editor.isEditable());
            assertEquals("protected.scenario (read-only)", editor.getTitle());
            assertTrue(editor.path().toFile().setWritable(true, false));
            WorkbenchFixture.until("a text to change", () -> editor.isEditable() && editor.noted().isEmpty());
            assertEquals("protected.scenario", editor.getTitle());
        }
    }

    @Test
    void linesKeepTheEndsTheTextGivesThem() throws Exception {
        var tidy = WorkbenchFixture.example("dokdo-landing").text().replace("45%  {", "45% {").replace("\n", "\r\n");
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("windows.scenario", tidy));
        WorkbenchFixture.untilCurrent(editor);
        WorkbenchFixture.run(editor, FORMAT);
        var answered = editor.services().ask(editor.edited(), (given, resource) -> true);
        WorkbenchFixture.until("an answer", answered::isDone);
        WorkbenchFixture.pause(100);
        assertFalse(editor.isDirty(), "nothing to lay out");

        int at = tidy.indexOf("  event landing");
        var put = "  event visit\n    in 2026-06 : Summit { between Japan, SouthKorea }\n";
        editor.insert(new TextChange(new Span(at, 0), put), new Span(at + put.indexOf("2026-06"), 7));
        assertTrue(editor.text().contains("event visit\r\n    in 2026-06 : Summit"), editor.text());
        assertFalse(editor.text().replace("\r\n", "").contains("\n"));
        var selected = editor.getSelectionProvider().getSelection();
        assertEquals("2026-06", ((org.eclipse.jface.text.ITextSelection) selected).getText());
    }

    @Test
    void twoEditorsOfAFileShowTheSameAndHoldItTogether() throws Exception {
        var first = WorkbenchFixture.openExample("dokdo-landing");
        var second = (ParallaxEditor) WorkbenchFixture.page().openEditor(
                first.getEditorInput(), ParallaxEditor.ID, true, IWorkbenchPage.MATCH_NONE);
        assertTrue(first.edited().sameAs(second.edited()));
        WorkbenchFixture.type(second, "probability 60% : Terr", "probability 5% : Terr");
        assertTrue(first.edited().sameAs(second.edited()));
        WorkbenchFixture.untilCurrent(second);
        WorkbenchFixture.until("figures in both", () -> !first.figures().isEmpty() && first.figures().equals(second.figures()));
        WorkbenchFixture.until("folds in both", () -> Stream.of(first, second).allMatch(FilesInEditorsTest::isFolded));
        var file = second.path();
        WorkbenchFixture.page().closeEditor(second, false);
        assertEquals(first.text(), held().of(file).orElseThrow().content());
        WorkbenchFixture.type(first, "probability 5% : Terr", "probability 50% : Terr");
        WorkbenchFixture.untilCurrent(first);
        WorkbenchFixture.page().closeEditor(first, false);
        assertTrue(held().of(file).isEmpty());
    }

    @Test
    void aTextThatGoesOnUnderAnotherNameIsHeldAndFollowedThere() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var before = editor.path();
        var file = WorkbenchFixture.file("saved-as.scenario", editor.text());
        editor.setInput(new FileEditorInput(file));
        assertTrue(held().of(before).isEmpty());
        assertEquals(file.getLocation().toPath(), editor.path());
        assertEquals(editor.text(), held().of(editor.path()).orElseThrow().content());
        WorkbenchFixture.untilCurrent(editor);
    }

    @Test
    void nothingIsHeldOfAProjectThatIsGoneAndTheOthersAreCheckedAllTheSame() throws Exception {
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject("Gone");
        project.create(null);
        project.open(null);
        var file = project.getFile("gone.scenario");
        file.create("// gone soon\n".getBytes(StandardCharsets.UTF_8), true, false, null);
        var editor = WorkbenchFixture.open(file);
        var path = editor.path();
        assertTrue(held().of(path).isPresent());
        var other = WorkbenchFixture.file("other.scenario", "scenario {\n");
        project.delete(true, null);
        WorkbenchFixture.until("a note", () -> editor.noted().startsWith("The folder of gone.scenario is gone"));
        assertEquals("// gone soon\n", editor.text(), "the text is nowhere else");
        WorkbenchFixture.page().closeEditor(editor, false);
        assertTrue(held().of(path).isEmpty());
        WorkbenchFixture.until("problems of the other file", () -> problems(other) > 0);
    }

    @Test
    void whicheverEditorCanBeFollowedIsFollowed() throws Exception {
        var one = WorkbenchFixture.openExample("dokdo-landing");
        var two = WorkbenchFixture.open(WorkbenchFixture.file("two.scenario", "// nothing yet\n"));
        WorkbenchFixture.until("the second", () -> WorkbenchFixture.live().followed().filter(two.path()::equals).isPresent());
        PathOpener.openFile(recordText(), WorkbenchFixture.page());
        WorkbenchFixture.page().closeEditor(two, false);
        assertEquals(one.path(), WorkbenchFixture.live().followed().orElseThrow());
        WorkbenchFixture.untilCurrent(one);
        WorkbenchFixture.page().closeEditor(one, false);
        assertEquals(new LiveState.Nothing("Open a scenario to see its projection here."), WorkbenchFixture.live().state());
    }

    @Test
    void anEventSentIntoAScenarioThatIsClosedMeanwhileGoesNowhere() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var said = new StringBuilder();
        var site = WorkbenchFixture.page().showView("org.eclipse.ui.views.ContentOutline").getSite();
        new SentEvent(site, said::append).send("leeOnTheIslets", editor, editor.text().indexOf("event"));
        WorkbenchFixture.page().closeEditor(editor, false);
        WorkbenchFixture.pause(1500);
        assertEquals("", said.toString());
    }

    @Test
    void aKindThatWasJustTypedIsKnownToTheScenarioBesideIt() throws Exception {
        var record = WorkbenchFixture.file("own.relationship", "relationship JapanKorea\n");
        try {
            var scenario = WorkbenchFixture.open(WorkbenchFixture.file("uses.scenario", WorkbenchFixture.example("dokdo-landing").text()
                    .replaceFirst(": TerritorialIncident", ": LandingOfOurs")));
            WorkbenchFixture.until("an unknown kind", () -> WorkbenchFixture.live().state() instanceof LiveState.Held);
            var kinds = WorkbenchFixture.open(record);
            kinds.document().set("""
                    relationship JapanKorea
                    kind LandingOfOurs "Landing" {
                      by state  over issue  intensity
                      harms political strongly
                      seen by counterpart as bad strongly
                      fades over 9 months
                      because "it sours relations"
                    }
                    """);
            WorkbenchFixture.page().activate(scenario);
            WorkbenchFixture.untilCurrent(scenario);
            WorkbenchFixture.page().closeEditor(kinds, false);
            WorkbenchFixture.until("an unknown kind again", () -> WorkbenchFixture.live().state() instanceof LiveState.Held);
        } finally {
            WorkbenchFixture.page().closeAllEditors(false);
            record.delete(true, null);
        }
    }

    private static Path recordText() {
        var window = WorkbenchFixture.page().getWorkbenchWindow();
        var records = window.getService(Parallax.class).records();
        var address = records.files(records.names().getFirst()).getFirst().toString();
        return window.getService(InstalledTexts.class).file(address).orElseThrow();
    }

    private static boolean isFolded(ParallaxEditor editor) {
        var viewer = (ProjectionViewer) editor.getAdapter(ITextOperationTarget.class);
        return viewer.getProjectionAnnotationModel() != null
                && viewer.getProjectionAnnotationModel().getAnnotationIterator().hasNext();
    }

    private static OpenDocuments held() {
        return WorkbenchFixture.page().getWorkbenchWindow().getService(TextServices.class).held();
    }

    private static int problems(IFile file) {
        try {
            return file.findMarkers("org.parallax.workbench.problem", true, 0).length;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static IFile bytes(String name, byte[] bytes) throws CoreException {
        var file = WorkbenchFixture.file(name, "");
        file.setContents(bytes, true, false, null);
        return file;
    }

    private static ParallaxEditor open(Path file) throws CoreException {
        return (ParallaxEditor) IDE.openEditorOnFileStore(WorkbenchFixture.page(), EFS.getStore(file.toUri()));
    }
}
