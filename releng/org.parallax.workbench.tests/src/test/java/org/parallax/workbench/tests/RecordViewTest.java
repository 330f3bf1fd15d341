package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.editing.view.RecordLine;
import org.parallax.editing.view.RecordViewModel;
import org.parallax.workbench.chart.ChartCanvas;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.editor.SentEvent;
import org.parallax.workbench.views.RecordView;

/** The record in the window: searched, zoomed, followed into its text, sent into a scenario. */
class RecordViewTest {

    private static final String PLAIN = """
            scenario Plain "A plain one"
              on JapanKorea as of 2025-12 for 36 months {
              event visit in 2026-03 : Summit { between Japan, SouthKorea in Japan }
            }
            """;

    private static final String ADDITION = """
            relationship JapanKorea
            event quietVisit2024 "A quiet visit" on 2024-05-27 : Summit { between Japan, SouthKorea in SouthKorea }
            """;

    @AfterEach
    void tidy() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void aSearchNarrowsTimelineAndListAlike() throws Exception {
        var view = open();
        int all = view.lines().size();
        view.search("islets");
        assertTrue(view.lines().size() < all / 4 && !view.lines().isEmpty());
        WorkbenchFixture.until("a narrower timeline", () -> marks(view).allMatch(id -> view.lines().stream().anyMatch(line -> line.id().equals(id))));
        assertEquals(view.lines().size(), view.list().getTable().getItemCount());
    }

    @Test
    void whatIsTypedIntoTheSearchCanBeReadHoweverNarrowThePane() throws Exception {
        var view = open();
        var search = Screens.controls(view.getViewSite().getShell())
                .filter(control -> control instanceof Text text && text.isVisible()
                        && text.getMessage().endsWith(view.model().orElseThrow().dossier().title()))
                .findFirst().orElseThrow();
        var window = search.getShell();
        var before = window.getSize();
        try {
            for (int width : List.of(1434, 1180, 1000, 800, 700)) {
                window.setSize(width, before.y);
                for (boolean levels : List.of(true, false)) {
                    view.showLevels(levels);
                    WorkbenchFixture.pause(100);
                    WorkbenchFixture.untilNone(width + ", levels " + levels, () -> withoutRoom(search, width));
                }
            }
        } finally {
            window.setSize(before);
            view.showLevels(false);
        }
    }

    /** What has too little room in a window that has come to its width, which the system says in its own time. */
    private static List<String> withoutRoom(Control search, int width) {
        var bar = search.getParent();
        return Stream.of(
                        Stream.of(search.getShell()).filter(window -> window.getSize().x != width),
                        Stream.of(search).filter(field -> field.getSize().x < 110),
                        Stream.of(bar.getChildren()).filter(Control::isVisible)
                                .filter(beside -> beside.getBounds().x + beside.getBounds().width > bar.getSize().x))
                .flatMap(found -> found)
                .map(found -> found + " " + found.getBounds())
                .toList();
    }

    @Test
    void everyLetterOfASearchNarrowsOrWidensTheList() throws Exception {
        var view = open();
        var maximised = WorkbenchFixture.page().getReference(view);
        var held = new ArrayList<Duration>();
        WorkbenchFixture.page().setPartState(maximised, IWorkbenchPage.STATE_MAXIMIZED);
        try {
            view.search("summit");
            WorkbenchFixture.until("timeline and list", () -> view.canvas().isVisible() && view.list().getTable().isVisible());
            var threads = ManagementFactory.getThreadMXBean();
            for (var letters : List.of("e", "ex", "exp", "expo", "exp", "ex", "e", "")) {
                long before = threads.getCurrentThreadCpuTime();
                view.search(letters);
                WorkbenchFixture.pause(20);
                held.add(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before));
                assertTrue(view.lines().stream().allMatch(line -> line.words().contains(letters)), letters);
                assertEquals(view.lines().size(), view.list().getTable().getItemCount(), letters);
            }
        } finally {
            WorkbenchFixture.page().setPartState(maximised, IWorkbenchPage.STATE_RESTORED);
        }
        System.out.println("Letters typed to search " + view.lines().size() + " elements took of the window, in ms: "
                + held.stream().map(Duration::toMillis).toList());
    }

    @Test
    void whatAFolderAddsToTheRecordIsListedAndOpensInItsOwnFile() throws Exception {
        var addition = WorkbenchFixture.file("found-later.relationship", ADDITION);
        try {
            WorkbenchFixture.untilCurrent(WorkbenchFixture.open(WorkbenchFixture.file("plain.scenario", PLAIN)));
            var view = open();
            WorkbenchFixture.until("what the folder adds", () -> view.lines().stream().anyMatch(line -> line.id().equals("quietVisit2024")));
            view.change(now -> now.selecting("quietVisit2024"));
            WorkbenchFixture.until("its mark", () -> marks(view).anyMatch("quietVisit2024"::equals));
            view.run("Open");
            WorkbenchFixture.until("the file that adds it", () -> WorkbenchFixture.page().getActiveEditor().getTitle().equals("found-later.relationship"));
            var editor = (ParallaxEditor) WorkbenchFixture.page().getActiveEditor();
            WorkbenchFixture.until("the name selected", () -> "quietVisit2024".equals(selectedText(editor)));
            assertTrue(editor.isEditable());
        } finally {
            WorkbenchFixture.page().closeAllEditors(false);
            addition.delete(true, null);
        }
        WorkbenchFixture.untilCurrent(WorkbenchFixture.open(WorkbenchFixture.file("plain.scenario", PLAIN)));
        var view = open();
        WorkbenchFixture.until("the record alone", () -> view.lines().stream().noneMatch(line -> line.id().equals("quietVisit2024")));
    }

    @Test
    void theRecordOfTheFileInFrontIsShownEvenIfItCannotBeProjected() throws Exception {
        var first = WorkbenchFixture.open(WorkbenchFixture.file("plain.scenario", PLAIN));
        WorkbenchFixture.untilCurrent(first);
        var view = open();
        WorkbenchFixture.until("the first record", () -> isShown(view, "JapanKorea"));
        WorkbenchFixture.open(WorkbenchFixture.file("wrong.scenario", "scenario W on VeldriaKarsund as of 2024-05 for 3 months { nonsense"));
        WorkbenchFixture.until("the second record", () -> isShown(view, "VeldriaKarsund"));
        assertEquals(List.of(), view.offered(), "the text in front decides");
        WorkbenchFixture.page().activate(first);
        WorkbenchFixture.until("the first record again", () -> isShown(view, "JapanKorea"));
    }

    @Test
    void withNothingInFrontARecordIsChosen() throws Exception {
        var view = open();
        WorkbenchFixture.until("a choice", () -> !view.offered().isEmpty());
        assertEquals(List.of("Japan – Republic of Korea", "Veldria – Karsund"), view.offered());
        view.choose("Veldria – Karsund");
        WorkbenchFixture.until("the second record", () -> isShown(view, "VeldriaKarsund"));
        WorkbenchFixture.until("its marks", () -> marks(view).anyMatch("tolls2016"::equals));
        view.choose("Japan – Republic of Korea");
        WorkbenchFixture.until("the first record", () -> isShown(view, "JapanKorea"));
    }

    private static boolean isShown(RecordView view, String record) {
        return view.model().filter(model -> model.dossier().name().equals(record)).isPresent();
    }

    @Test
    void zoomingInLeavesOutWhatIsEarlierAndKeepsTheSelectedInSight() throws Exception {
        var view = open();
        WorkbenchFixture.until("the whole timeline", () -> marks(view).anyMatch("radarLock2018"::equals) && marks(view).anyMatch("normalisation1965"::equals));
        press(view, '+');
        assertTrue(view.model().orElseThrow().window().isPresent());
        press(view, '0');
        assertTrue(view.model().orElseThrow().window().isEmpty());
        view.change(now -> now.last(10));
        WorkbenchFixture.until("the last ten years", () -> marks(view).anyMatch("radarLock2018"::equals) && marks(view).noneMatch("normalisation1965"::equals));
        view.change(now -> now.selecting("normalisation1965"));
        WorkbenchFixture.until("the years of what is selected", () -> marks(view).anyMatch("normalisation1965"::equals));
        view.change(RecordViewModel::unzoomed);
    }

    @Test
    void aMarkSelectsItsLineAndALineItsMark() throws Exception {
        var view = open();
        WorkbenchFixture.until("a timeline", () -> marks(view).anyMatch("radarLock2018"::equals));
        view.canvas().reveal("radarLock2018");
        key(view, SWT.ARROW_RIGHT, '\0');
        key(view, SWT.ARROW_LEFT, '\0');
        assertEquals("radarLock2018", selected(view).id());
        assertEquals("radarLock2018", ((RecordLine) view.list().getStructuredSelection().getFirstElement()).id());
        assertTrue(view.told().contains("The sources differ") && view.told().contains("reported"), view.told());
        var other = view.lines().stream().filter(line -> line.id().equals("GSOMIA")).findFirst().orElseThrow();
        view.list().setSelection(new StructuredSelection(other));
        assertEquals("GSOMIA", selected(view).id());
        assertTrue(view.told().contains("General Security of Military Information Agreement"));
    }

    @Test
    void anElementOpensWhereItsTextGivesIt() throws Exception {
        var view = open();
        view.change(now -> now.selecting("radarLock2018"));
        WorkbenchFixture.until("its mark", () -> marks(view).anyMatch("radarLock2018"::equals));
        view.canvas().reveal("radarLock2018");
        key(view, SWT.CR, '\r');
        WorkbenchFixture.until("the text of the record", () -> WorkbenchFixture.page().getActiveEditor() instanceof ParallaxEditor);
        var editor = (ParallaxEditor) WorkbenchFixture.page().getActiveEditor();
        WorkbenchFixture.until("the name selected", () -> "radarLock2018".equals(selectedText(editor)));
        assertEquals("events-2018-2021.relationship (read-only)", editor.getTitle());
        assertFalse(editor.isEditable());
        assertTrue(editor.noted().contains("The installed record JapanKorea is only read here"), editor.noted());
        assertFalse(editor.isDirty());
    }

    @Test
    void aNameOfAScenarioLeadsIntoTheInstalledRecordAndFromThereOn() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        editor.selectAndReveal(editor.text().indexOf("TerritorialIncident"), 0);
        var kinds = follow(editor);
        assertEquals("TerritorialIncident", selectedText(kinds));
        kinds.selectAndReveal(kinds.text().indexOf("cites tamaki2024") + 7, 0);
        var sources = follow(kinds);
        assertEquals("sources.relationship (read-only)", sources.getTitle());
        assertEquals("tamaki2024", selectedText(sources));
    }

    @Test
    void anEventIsSentIntoTheScenarioAndOneUndoTakesItBack() throws Exception {
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("plain.scenario", PLAIN));
        WorkbenchFixture.untilCurrent(editor);
        var view = open();
        view.change(now -> now.selecting("radarLock2018"));
        view.run("Send to scenario");
        WorkbenchFixture.until("the event in the scenario", () -> editor.text().contains("event radarLock "));
        assertEquals("2026-04", selectedText(editor));
        assertEquals(editor, WorkbenchFixture.page().getActiveEditor());
        WorkbenchFixture.untilCurrent(editor);
        WorkbenchFixture.undo(editor);
        assertEquals(PLAIN, editor.text());
    }

    @Test
    void anEventIsSentIntoTheScenarioThatIsProjectedWhateverElseIsOpen() throws Exception {
        var projected = WorkbenchFixture.open(WorkbenchFixture.file("plain.scenario", PLAIN));
        var later = WorkbenchFixture.open(WorkbenchFixture.file("later.scenario", PLAIN.replace("Plain", "Later")));
        WorkbenchFixture.page().activate(projected);
        WorkbenchFixture.untilCurrent(projected);
        var view = open();
        view.change(now -> now.selecting("radarLock2018"));
        view.run("Open");
        WorkbenchFixture.until("the record's text", () -> WorkbenchFixture.page().getActiveEditor() instanceof ParallaxEditor text && !text.isEditable());
        view.run("Send to scenario");
        WorkbenchFixture.until("the event in the scenario", () -> projected.text().contains("event radarLock "));
        assertFalse(later.text().contains("radarLock"));
    }

    @Test
    void aVerdictOnTheLevelsIsChosenAndOpensWhateverIsSearchedFor() throws Exception {
        var view = open();
        view.showLevels(true);
        try {
            WorkbenchFixture.until("the verdicts", () -> marks(view.levels()).anyMatch("sweetSpot2024"::equals));
            view.search("radar");
            WorkbenchFixture.until("the verdicts still", () -> marks(view.levels()).anyMatch("sweetSpot2024"::equals));
            view.levels().reveal("sweetSpot2024");
            key(view.levels(), SWT.CR, '\r');
            WorkbenchFixture.until("its text", () -> WorkbenchFixture.page().getActiveEditor() instanceof ParallaxEditor text
                    && "sweetSpot2024".equals(selectedText(text)));
            assertEquals("sweetSpot2024", selected(view).id());
        } finally {
            view.showLevels(false);
        }
    }

    /** The toolkit lets one item of a run of radio items be chosen; a line between two of them would part the run. */
    @Test
    void timelineAndListAreChosenInPlaceOfEachOther() throws Exception {
        var bar = Screens.controls(open().getViewSite().getShell())
                .filter(ToolBar.class::isInstance)
                .map(ToolBar.class::cast)
                .filter(tools -> Stream.of(tools.getItems()).anyMatch(item -> item.getText().equals("Timeline")))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("Timeline", "Levels", "List"), Stream.of(bar.getItems()).map(ToolItem::getText).toList());
        assertTrue(Stream.of(bar.getItems()).allMatch(item -> (item.getStyle() & SWT.RADIO) != 0));
        for (var item : bar.getItems()) {
            assertEquals(item.getSelection(), item.getImage() != null, "a sign says which is chosen: " + item.getText());
        }
    }

    @Test
    void anEventGoesIntoTheScenarioItIsDroppedOn() throws Exception {
        var two = PLAIN + PLAIN.replace("Plain", "Other").replace("visit", "call");
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("plain.scenario", two));
        WorkbenchFixture.untilCurrent(editor);
        new SentEvent(editor.getSite(), editor::say).send("radarLock2018", editor, two.indexOf("on JapanKorea"));
        WorkbenchFixture.until("the event in the scenario", () -> editor.text().contains("event radarLock "));
        assertTrue(editor.text().indexOf("radarLock") < editor.text().indexOf("scenario Other"), editor.text());
        WorkbenchFixture.undo(editor);
        assertEquals(two, editor.text());
    }

    @Test
    void eventsCanBeDraggedFromTimelineAndListAndDroppedOnTheText() throws Exception {
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("plain.scenario", PLAIN));
        WorkbenchFixture.untilCurrent(editor);
        var view = open();
        var text = (StyledText) editor.getAdapter(Control.class);
        var taken = ((DropTarget) text.getData(DND.DROP_TARGET_KEY)).getTransfer();
        for (var from : List.of(view.canvas(), view.list().getTable())) {
            var given = ((DragSource) from.getData(DND.DRAG_SOURCE_KEY)).getTransfer();
            assertTrue(List.of(taken).containsAll(List.of(given)), from.toString());
        }
    }

    @Test
    void whatCannotBeSentIsToldInASentence() throws Exception {
        var view = open();
        view.change(now -> now.selecting("gsomiaInForce"));
        view.run("Send to scenario");
        assertEquals("No scenario is open. Open one, then send the event again.", view.noted());
        WorkbenchFixture.untilCurrent(WorkbenchFixture.open(WorkbenchFixture.file("plain.scenario", PLAIN)));
        open().run("Send to scenario");
        WorkbenchFixture.until("a reason", () -> view.noted().contains("GSOMIA is in force as of 2025-12"));
    }

    /** Goes to where the name at the caret is given, which is in another file. */
    private static ParallaxEditor follow(ParallaxEditor from) {
        from.goToDefinition();
        WorkbenchFixture.until("a way on", () -> WorkbenchFixture.page().getActiveEditor() != from);
        return assertInstanceOf(ParallaxEditor.class, WorkbenchFixture.page().getActiveEditor());
    }

    private static RecordView open() throws Exception {
        var view = WorkbenchFixture.show(RecordView.ID, RecordView.class);
        WorkbenchFixture.until("the record", () -> view.model().isPresent());
        return view;
    }

    private static Stream<String> marks(RecordView view) {
        return marks(view.canvas());
    }

    private static Stream<String> marks(ChartCanvas canvas) {
        return canvas.charts().stream().flatMap(chart -> chart.marks().stream()).map(mark -> mark.target().id());
    }

    private static RecordLine selected(RecordView view) {
        return view.model().flatMap(RecordViewModel::selected).orElseThrow();
    }

    private static String selectedText(ParallaxEditor editor) {
        return ((org.eclipse.jface.text.ITextSelection) editor.getSelectionProvider().getSelection()).getText();
    }

    private static void press(RecordView view, char character) {
        key(view, character, character);
    }

    private static void key(RecordView view, int code, char character) {
        key(view.canvas(), code, character);
    }

    private static void key(ChartCanvas canvas, int code, char character) {
        var event = new Event();
        event.keyCode = code;
        event.character = character;
        canvas.notifyListeners(SWT.KeyDown, event);
    }
}
