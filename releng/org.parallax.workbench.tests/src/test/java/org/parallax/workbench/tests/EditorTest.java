package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.ide.complete.Proposal;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.dsl.ide.outline.OutlineEntry;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.service.TextServices;
import org.parallax.workbench.card.FactCard;
import org.parallax.workbench.card.FactPopup;
import org.parallax.workbench.editor.OutlinePage;
import org.parallax.workbench.editor.ParallaxEditor;

/** What the editor does for an author. */
class EditorTest {

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void theOutlineTellsWhatIsDeclared() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        WorkbenchFixture.page().showView("org.eclipse.ui.views.ContentOutline");
        WorkbenchFixture.page().activate(editor);
        var outline = (OutlinePage) editor.getAdapter(IContentOutlinePage.class);
        WorkbenchFixture.until("an outline", () -> !outline.top().isEmpty());
        var scenario = (OutlineEntry) outline.top().getFirst();
        assertEquals("DokdoLanding", scenario.name());
        assertTrue(scenario.children().stream().anyMatch(entry -> entry.name().equals("landing")
                && entry.detail().contains("2027-09")));
        WorkbenchFixture.type(editor, "event landing between", "event arrival between");
        WorkbenchFixture.until("the new name", () -> outline.top().stream().map(OutlineEntry.class::cast)
                .anyMatch(entry -> entry.children().stream().anyMatch(child -> child.name().equals("arrival"))));
    }

    @Test
    void theOutlineMarksTheStatementAtTheCaretAndStaysWhileTheTextIsBroken() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        WorkbenchFixture.page().showView("org.eclipse.ui.views.ContentOutline");
        WorkbenchFixture.page().activate(editor);
        var outline = (OutlinePage) editor.getAdapter(IContentOutlinePage.class);
        WorkbenchFixture.until("an outline", () -> !outline.top().isEmpty());
        editor.selectAndReveal(editor.text().indexOf("event landing"), 0);
        WorkbenchFixture.until("the landing marked", () -> outline.getSelection() instanceof IStructuredSelection marked
                && marked.getFirstElement() instanceof OutlineEntry entry && entry.name().equals("landing"));
        var before = outline.top();
        WorkbenchFixture.type(editor, "  event landing", "  ev\n  event landing");
        WorkbenchFixture.until("the broken text to be checked", () -> WorkbenchFixture.live().state() instanceof LiveState.Held);
        untilAnswered(editor);
        assertEquals(before, outline.top());
    }

    @Test
    void completionOffersKindsAfterAColonAndOnlyWhatIsValid() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var at = editor.text().indexOf(": TerritorialIncident") + 2;
        var proposals = complete(editor, at);
        assertTrue(proposals.stream().anyMatch(proposal -> proposal.text().equals("Summit")));
        assertFalse(proposals.stream().anyMatch(proposal -> proposal.text().equals("Territory")));
    }

    @Test
    void aHoverTellsTheFactAndItsSources() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var viewer = (SourceViewer) editor.getAdapter(ITextOperationTarget.class);
        var at = editor.text().indexOf("TerritorialIncident") + 3;
        var hover = new String[1];
        WorkbenchFixture.until("a hover", () -> {
            ITextHover given = editor.hover();
            hover[0] = given.getHoverInfo(viewer, new Region(at, 0));
            return hover[0] != null;
        });
        assertTrue(hover[0].startsWith("Kind of event Territorial incident"), hover[0]);
        assertTrue(hover[0].contains("9 months"), hover[0]);
    }

    @Test
    void theSheetOfFactsIsAsLargeAsItsWords() {
        var shell = WorkbenchFixture.page().getWorkbenchWindow().getShell();
        var sheet = (FactPopup) FactPopup.underPointer().createInformationControl(shell);
        try {
            var allowed = sheet.computeSizeConstraints(60, 10);
            sheet.setInput(FactCard.of(new HoverCard("kind of event Summit", List.of("Takes between states", "Fades over 6 months"),
                    List.of("A clash of realities, Blocking the improvement of relations"))));
            var wanted = sheet.computeSizeHint();
            assertTrue(allowed.x >= wanted.x && allowed.y >= wanted.y, allowed + " for " + wanted);
            assertTrue(wanted.x > 200 && wanted.y > 4 * 12, wanted.toString());
        } finally {
            sheet.dispose();
        }
    }

    @Test
    void aHoverTellsAProblemAndWhatMendsIt() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var viewer = (SourceViewer) editor.getAdapter(ITextOperationTarget.class);
        WorkbenchFixture.type(editor, ": LeadersCall", ": LeadersCal");
        var at = editor.text().indexOf("LeadersCal ") + 3;
        var hover = new String[1];
        WorkbenchFixture.until("a hover with the cure", () -> {
            hover[0] = editor.hover().getHoverInfo(viewer, new Region(at, 0));
            return hover[0] != null && hover[0].contains("Change to LeadersCall");
        });
        assertTrue(hover[0].contains("UNKNOWN_NAME"), hover[0]);
    }

    @Test
    void whatIsKnownIsToldAtTheCaretWhenAskedByKey() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        editor.selectAndReveal(editor.text().indexOf("TerritorialIncident") + 3, 0);
        editor.setFocus();
        editor.getAction(ITextEditorActionConstants.SHOW_INFORMATION).run();
        WorkbenchFixture.until("a sheet of facts", () -> Arrays.stream(Display.getCurrent().getShells())
                .filter(Shell::isVisible)
                .flatMap(EditorTest::texts)
                .anyMatch(words -> words.startsWith("Kind of event Territorial incident")));
    }

    private static Stream<String> texts(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> switch (child) {
            case StyledText words -> Stream.of(words.getText());
            case Composite inner -> texts(inner);
            default -> Stream.empty();
        });
    }

    @Test
    void whatStandsBetweenBracesCanBeFolded() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var viewer = (ProjectionViewer) editor.getAdapter(ITextOperationTarget.class);
        WorkbenchFixture.until("folds", () -> viewer.getProjectionAnnotationModel() != null
                && viewer.getProjectionAnnotationModel().getAnnotationIterator().hasNext());
    }

    @Test
    void aNameLeadsToWhereItIsGiven() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var text = editor.text();
        editor.selectAndReveal(text.indexOf("after landing") + "after ".length() + 1, 0);
        editor.goToDefinition();
        WorkbenchFixture.until("the landing", () -> editor.edited().caret() == text.indexOf("event landing") + "event ".length());
    }

    @Test
    void whoMovesOnIsNotTakenBackToADefinition() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        editor.selectAndReveal(editor.text().indexOf("after landing") + "after ".length() + 1, 0);
        editor.goToDefinition();
        editor.selectAndReveal(3, 0);
        untilAnswered(editor);
        assertEquals(3, editor.edited().caret());
    }

    @Test
    void namesAreLinksAndWordsOfTheLanguageAreNot() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var text = editor.text();
        assertTrue(link(editor, text.indexOf("\"A minister")).isEmpty());
        assertTrue(link(editor, text.indexOf("event landing")).isEmpty());
        var name = text.indexOf("after landing") + "after ".length();
        var link = link(editor, name + 1).orElseThrow();
        assertEquals(new Region(name, "landing".length()), link.getHyperlinkRegion());
        link.open();
        WorkbenchFixture.until("the landing", () -> editor.edited().caret() == text.indexOf("event landing") + "event ".length());
    }

    @Test
    void whatCanBeTypedIsListedAtTheCaretAndPutIn() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var before = editor.text();
        editor.selectAndReveal(before.indexOf(": TerritorialIncident") + ": TerritorialI".length(), 0);
        ProposalList.open(editor);
        WorkbenchFixture.until("a proposal", () -> ProposalList.shown().stream().anyMatch(line -> line.startsWith("TerritorialIncident")));
        ProposalList.choose(editor);
        assertEquals(before.replaceFirst(": TerritorialIncident", ": TerritorialIncidentncident"), editor.text());
    }

    @Test
    void brokenTextNeverLosesTheEditor() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var whole = editor.text();
        for (var broken : List.of("scenario", "event {{{", "\"open", "/* open", "%%%%", "\u0000\uD800")) {
            WorkbenchFixture.type(editor, "because", broken + " because");
            WorkbenchFixture.pause(400);
            complete(editor, editor.text().indexOf("because"));
        }
        WorkbenchFixture.until("nothing to be made of this", () -> WorkbenchFixture.live().state() instanceof LiveState.Held);
        editor.document().set(whole);
        WorkbenchFixture.untilCurrent(editor);
    }

    /** Waits until all that was asked about the text so far is answered, and the window has taken the answers in. */
    private static void untilAnswered(ParallaxEditor editor) {
        var answered = editor.services().ask(editor.edited(), (given, resource) -> true);
        WorkbenchFixture.until("the answers to have come", answered::isDone);
        WorkbenchFixture.pause(100);
    }

    private static Optional<IHyperlink> link(ParallaxEditor editor, int offset) {
        var viewer = (ProjectionViewer) editor.getAdapter(ITextOperationTarget.class);
        return Optional.ofNullable(editor.definitions().detectHyperlinks(viewer, new Region(offset, 0), false))
                .map(links -> links[0]);
    }

    private static List<Proposal> complete(ParallaxEditor editor, int offset) {
        TextServices services = editor.getSite().getService(TextServices.class);
        return services.complete(editor.edited(), offset, Duration.ofSeconds(20));
    }
}
