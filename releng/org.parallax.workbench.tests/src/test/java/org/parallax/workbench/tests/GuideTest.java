package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.parallax.app.Parallax;
import org.parallax.editing.guide.Guide;
import org.parallax.editing.guide.GuidePage;
import org.parallax.editing.guide.GuideText;
import org.parallax.editing.guide.GuideTopic;
import org.parallax.workbench.commands.CommandIds;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.guide.GuideView;
import org.parallax.workbench.guide.InstalledGuide;
import org.parallax.workbench.theme.Palette;

/** The guide in the window: which pages it begins with, links and examples that are followed, what F1 shows. */
class GuideTest {

    private static final Guide GUIDE = InstalledGuide.read(
            FrameworkUtil.getBundle(GuideView.class).getBundleContext(),
            WorkbenchFixture.page().getWorkbenchWindow().getService(Parallax.class).installedRecords());

    @AfterEach
    void closeAll() {
        Stream.of(WorkbenchFixture.page().getViewReferences())
                .filter(view -> view.getId().equals(GuideView.ID))
                .forEach(WorkbenchFixture.page()::hideView);
        WorkbenchFixture.closeEditors();
    }

    @Test
    void beginsWithTheLanguageAndHoldsIssuesRecordAndTheories() {
        var titles = GUIDE.pages().stream().map(GuidePage::title).toList();
        assertEquals(List.of("The language", "Issues"), List.of(page("docs/language.md").title(), page("docs/issues.md").title()));
        assertEquals("The language", titles.getFirst());
        assertTrue(titles.contains("Clash of realities"), titles::toString);
        assertTrue(GUIDE.pages().stream().anyMatch(page -> page.address().file().equals("docs/disagreements.md")));
    }

    @Test
    void aRecordsOwnPageFollowsTheLanguageAndItsExampleOpens() throws Exception {
        var files = GUIDE.pages().stream().map(page -> page.address().file()).toList();
        assertTrue(files.indexOf("docs/issues.md") < files.indexOf("docs/canal.md")
                && files.indexOf("docs/canal.md") < files.indexOf("docs/persistence.md"), files::toString);
        var view = opened(new GuideTopic.Start());
        view.search("tolls and exiles");
        view.findNext();
        assertEquals("docs/canal.md", view.here().orElseThrow().file());
        view.follow(GuideText.TRY + 0);
        var editor = assertInstanceOf(ParallaxEditor.class, WorkbenchFixture.page().getActiveEditor());
        assertTrue(editor.text().contains("on VeldriaKarsund as of 2024-05"), editor.text());
        WorkbenchFixture.untilCurrent(editor);
    }

    @Test
    void theCardOfEveryTheoryIsAPage() throws Exception {
        var view = opened(new GuideTopic.Theory("Persistence"));
        assertTrue(view.page().getText().startsWith("About the theory “Persistence”"), view.page().getText());
        assertTrue(view.page().getText().contains("A baseline: there to measure others against."), view.page().getText());
    }

    @Test
    void tryingAnExampleOpensAndProjectsIt() throws Exception {
        var view = opened(new GuideTopic.Start());
        view.follow(GuideText.TRY + 0);
        var editor = assertInstanceOf(ParallaxEditor.class, WorkbenchFixture.page().getActiveEditor());
        assertTrue(editor.text().contains("The president comes to Tokyo"));
        WorkbenchFixture.untilCurrent(editor);
    }

    @Test
    void linksAreFollowedFromTheKeyboardAndBackAgain() throws Exception {
        var view = opened(new GuideTopic.Word("problem"));
        view.follow("issues.md");
        assertEquals("docs/issues.md", view.here().orElseThrow().file());
        assertTrue(view.page().getText().contains("UNKNOWN_NAME"));
        view.follow("language.md#triggers");
        assertEquals("triggers", view.here().orElseThrow().heading());
        var tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        view.page().notifyListeners(SWT.Traverse, tab);
        assertEquals("Try this example on JapanKorea", view.page().getSelectionText());
        var enter = new Event();
        enter.character = SWT.CR;
        view.page().notifyListeners(SWT.KeyDown, enter);
        assertInstanceOf(ParallaxEditor.class, WorkbenchFixture.page().getActiveEditor());
    }

    @Test
    void codeIsSetInTheEditorsColours() throws Exception {
        var view = opened(new GuideTopic.Start());
        int keyword = view.page().getText().indexOf("scenario FirstSteps");
        assertEquals(Palette.current().colour("scenario.1.text"), view.page().getStyleRangeAtOffset(keyword).foreground);
    }

    @Test
    void aSearchGoesFromPlaceToPlace() throws Exception {
        var view = opened(new GuideTopic.Start());
        view.search("probability");
        int place = view.page().getText().toLowerCase(java.util.Locale.ROOT).indexOf("probability");
        assertTrue(place >= 0);
        assertEquals(Palette.current().colour("scenario.3"), view.page().getStyleRangeAtOffset(place).background);
        view.search("goodwill");
        assertFalse(view.page().getText().contains("goodwill"), "the language says nothing of goodwill");
        view.findNext();
        assertTrue(view.page().getText().toLowerCase(java.util.Locale.ROOT).contains("goodwill"));
    }

    @Test
    void f1ShowsWhatTheCaretIsOn() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        editor.selectAndReveal(editor.text().indexOf("whenever") + 2, 0);
        CommandIds.run(WorkbenchFixture.page().getWorkbenchWindow(), CommandIds.SHOW_GUIDE);
        assertEquals("triggers", shown().here().orElseThrow().heading());
        WorkbenchFixture.type(editor, "over Territory", "over Teritory");
        WorkbenchFixture.until("the misspelling marked", () -> {
            WorkbenchFixture.page().activate(editor);
            editor.selectAndReveal(editor.text().indexOf("Teritory"), 0);
            CommandIds.run(WorkbenchFixture.page().getWorkbenchWindow(), CommandIds.SHOW_GUIDE);
            return shown().here().orElseThrow().heading().equals("unknown_name");
        });
    }

    private static GuideView shown() {
        var view = (GuideView) WorkbenchFixture.page().findView(GuideView.ID);
        WorkbenchFixture.until("the guide", () -> view.shown().isPresent());
        return view;
    }

    private static GuideView opened(GuideTopic topic) throws Exception {
        var view = WorkbenchFixture.show(GuideView.ID, GuideView.class);
        view.open(topic);
        return shown();
    }

    private static GuidePage page(String file) {
        return GUIDE.pages().stream().filter(page -> page.address().file().equals(file)).findFirst().orElseThrow();
    }
}
