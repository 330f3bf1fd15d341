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
import org.parallax.dsl.ide.Span;
import org.parallax.dsl.ide.TextChange;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.editor.SentEvent;
import org.parallax.workbench.files.InstalledTexts;
import org.parallax.workbench.files.PathOpener;
import org.parallax.workbench.live.HeldTexts;
import org.parallax.workbench.live.LiveState;
import org.parallax.workbench.text.TextServices;

/** Between a file and its editors: nothing is lost on the way, and everybody knows who holds what. */
class FilesInEditorsTest {

    private static final String FORMAT = "org.parallax.workbench.format";

    @TempDir
    Path folder;

    @AfterEach
    void closeEditors() {
        Desk.closeEditors();
    }

    @Test
    void aFileThatIsNotInUtf8IsOnlyReadAndKeepsItsBytes() throws Exception {
        var bytes = "// caf\u00e9, \u00fcber\n".getBytes(StandardCharsets.ISO_8859_1);
        var file = bytes("latin.scenario", bytes);
        var editor = Desk.open(file);
        assertFalse(editor.isEditable());
        Desk.until("a note", () -> editor.noted().startsWith("The text is not in UTF-8; save it as UTF-8."));
        assertFalse(editor.isSaveAsAllowed());
        editor.change(List.of(new TextChange(new Span(0, 0), "// typed\n")));
        assertFalse(editor.isDirty());

        Desk.type(editor, "caf", "tea, caf");
        var monitor = new NullProgressMonitor();
        editor.doSave(monitor);
        assertTrue(monitor.isCanceled());
        assertArrayEquals(bytes, file.readAllBytes());
    }

    @Test
    void aFileThatIsSavedInUtf8MeanwhileCanBeChanged() throws Exception {
        var file = bytes("mended.scenario", "// caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        var editor = Desk.open(file);
        Desk.until("a note", () -> !editor.noted().isEmpty());
        file.setContents("// caf\u00e9\n".getBytes(StandardCharsets.UTF_8), true, false, null);
        Desk.until("another text", () -> editor.text().equals("// caf\u00e9\n"));
        Desk.until("no note", () -> editor.noted().isEmpty() && editor.isEditable());
        Desk.type(editor, "caf", "tea, caf");
        editor.doSave(new NullProgressMonitor());
        assertEquals("// tea, caf\u00e9\n", file.readString());
    }

    @Test
    void aSignThatStandsForAnUnreadableOneIsASignLikeAnyOther() throws Exception {
        var editor = Desk.open(Desk.file("sign.scenario", "// what does \uFFFD mean?\n"));
        Desk.until("a text to change", editor::isEditable);
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
    void linesKeepTheEndsTheTextGivesThem() throws Exception {
        var tidy = Desk.example("dokdo-landing").text().replace("45%  {", "45% {").replace("\n", "\r\n");
        var editor = Desk.open(Desk.file("windows.scenario", tidy));
        Desk.untilCurrent(editor);
        Desk.run(editor, FORMAT);
        var answered = editor.services().ask(editor.edited(), (given, resource) -> true);
        Desk.until("an answer", answered::isDone);
        Desk.pause(100);
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
        var first = Desk.openExample("dokdo-landing");
        var second = (ParallaxEditor) Desk.page().openEditor(
                first.getEditorInput(), ParallaxEditor.ID, true, IWorkbenchPage.MATCH_NONE);
        assertTrue(first.edited().sameAs(second.edited()));
        Desk.type(second, "probability 60% : Lead", "probability 5% : Lead");
        assertTrue(first.edited().sameAs(second.edited()));
        Desk.untilCurrent(second);
        Desk.until("figures in both", () -> !first.figures().isEmpty() && first.figures().equals(second.figures()));
        Desk.until("folds in both", () -> Stream.of(first, second).allMatch(FilesInEditorsTest::isFolded));
        var file = second.path();
        Desk.page().closeEditor(second, false);
        assertEquals(first.text(), held().of(file).orElseThrow().content());
        Desk.type(first, "probability 5% : Lead", "probability 50% : Lead");
        Desk.untilCurrent(first);
        Desk.page().closeEditor(first, false);
        assertTrue(held().of(file).isEmpty());
    }

    @Test
    void aTextThatGoesOnUnderAnotherNameIsHeldAndFollowedThere() throws Exception {
        var editor = Desk.openExample("dokdo-landing");
        var before = editor.path();
        var file = Desk.file("saved-as.scenario", editor.text());
        editor.setInput(new FileEditorInput(file));
        assertTrue(held().of(before).isEmpty());
        assertEquals(file.getLocation().toPath(), editor.path());
        assertEquals(editor.text(), held().of(editor.path()).orElseThrow().content());
        Desk.untilCurrent(editor);
    }

    @Test
    void nothingIsHeldOfAProjectThatIsGoneAndTheOthersAreCheckedAllTheSame() throws Exception {
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject("Gone");
        project.create(null);
        project.open(null);
        var file = project.getFile("gone.scenario");
        file.create("// gone soon\n".getBytes(StandardCharsets.UTF_8), true, false, null);
        var editor = Desk.open(file);
        var path = editor.path();
        assertTrue(held().of(path).isPresent());
        var other = Desk.file("other.scenario", "scenario {\n");
        project.delete(true, null);
        Desk.until("the editor to be closed", () -> Desk.page().findEditor(new FileEditorInput(file)) == null);
        assertTrue(held().of(path).isEmpty());
        Desk.until("problems of the other file", () -> problems(other) > 0);
    }

    @Test
    void whicheverEditorCanBeFollowedIsFollowed() throws Exception {
        var one = Desk.openExample("dokdo-landing");
        var two = Desk.open(Desk.file("two.scenario", "// nothing yet\n"));
        Desk.until("the second", () -> Desk.live().followed().filter(two.path()::equals).isPresent());
        PathOpener.openFile(recordText(), Desk.page());
        Desk.page().closeEditor(two, false);
        assertEquals(one.path(), Desk.live().followed().orElseThrow());
        Desk.untilCurrent(one);
        Desk.page().closeEditor(one, false);
        assertEquals(new LiveState.Nothing("Open a scenario to see its projection here."), Desk.live().state());
    }

    @Test
    void anEventSentIntoAScenarioThatIsClosedMeanwhileGoesNowhere() throws Exception {
        var editor = Desk.openExample("dokdo-landing");
        var said = new StringBuilder();
        var site = Desk.page().showView("org.eclipse.ui.views.ContentOutline").getSite();
        new SentEvent(site, said::append).send("leeOnTheIslets", editor, editor.text().indexOf("event"));
        Desk.page().closeEditor(editor, false);
        Desk.pause(1500);
        assertEquals("", said.toString());
    }

    @Test
    void aKindThatWasJustTypedIsKnownToTheScenarioBesideIt() throws Exception {
        var record = Desk.file("own.relationship", "relationship JapanKorea\n");
        try {
            var scenario = Desk.open(Desk.file("uses.scenario", Desk.example("dokdo-landing").text()
                    .replaceFirst(": TerritorialIncident", ": LandingOfOurs")));
            Desk.until("an unknown kind", () -> Desk.live().state() instanceof LiveState.Held);
            var kinds = Desk.open(record);
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
            Desk.page().activate(scenario);
            Desk.untilCurrent(scenario);
            Desk.page().closeEditor(kinds, false);
            Desk.until("an unknown kind again", () -> Desk.live().state() instanceof LiveState.Held);
        } finally {
            Desk.page().closeAllEditors(false);
            record.delete(true, null);
        }
    }

    private static Path recordText() {
        var window = Desk.page().getWorkbenchWindow();
        var records = window.getService(Parallax.class).records();
        var address = records.files(records.names().getFirst()).getFirst().toString();
        return window.getService(InstalledTexts.class).file(address).orElseThrow();
    }

    private static boolean isFolded(ParallaxEditor editor) {
        var viewer = (ProjectionViewer) editor.getAdapter(ITextOperationTarget.class);
        return viewer.getProjectionAnnotationModel() != null
                && viewer.getProjectionAnnotationModel().getAnnotationIterator().hasNext();
    }

    private static HeldTexts held() {
        return Desk.page().getWorkbenchWindow().getService(TextServices.class).held();
    }

    private static int problems(IFile file) {
        try {
            return file.findMarkers("org.parallax.workbench.problem", true, 0).length;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static IFile bytes(String name, byte[] bytes) throws CoreException {
        var file = Desk.file(name, "");
        file.setContents(bytes, true, false, null);
        return file;
    }

    private static ParallaxEditor open(Path file) throws CoreException {
        return (ParallaxEditor) IDE.openEditorOnFileStore(Desk.page(), EFS.getStore(file.toUri()));
    }
}
