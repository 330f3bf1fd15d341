package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.editing.live.LiveState;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.problems.ProblemsView;

/** Nothing waits on the UI thread while somebody types. The longest waits are printed. */
class ResponsivenessTest {

    private static final int OPEN = 20;
    /** The platform's list waits 50 ms for its lines before it opens without them, and then makes a window. */
    private static final Duration LIST_OPENS = Duration.ofMillis(250);
    private static final List<String> VIEWS = List.of(IPageLayout.ID_OUTLINE, ProblemsView.ID,
            "org.parallax.workbench.projection", "org.parallax.workbench.capitals", "org.parallax.workbench.drivers",
            "org.parallax.workbench.disagreement", "org.parallax.workbench.branches", "org.parallax.workbench.record", "org.parallax.workbench.files");

    @BeforeEach
    void openAllViews() throws Exception {
        for (var view : VIEWS) {
            WorkbenchFixture.page().showView(view);
        }
    }

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void typingInALongFileNeverStallsTheWindow() throws Exception {
        var editor = openLong();
        goToTypeHere(editor);
        type(editor, "\revent warming in 2026-04 with probability 30% : LeadersCall { between Japan, SouthKorea }", 20);
        WorkbenchFixture.untilCurrent(editor);
        var stalls = stallsWhileTyping(editor, "first");
        // A busy machine can stall a thread once. A stall of our own making is seen in a second run too.
        assertEquals(List.of(), stalls.isEmpty() ? stalls : stallsWhileTyping(editor, "second"));
    }

    private static List<?> stallsWhileTyping(ParallaxEditor editor, String name) throws Exception {
        try (var watchdog = new Watchdog(Display.getCurrent())) {
            type(editor, "\revent " + name + " in 2026-05 with probability 30% : LeadersCall { between Japan, SouthKorea }", 40);
            WorkbenchFixture.untilCurrent(editor);
            type(editor, " // now slowly", 300);
            WorkbenchFixture.untilCurrent(editor);
            System.out.println("typing in 3,000 lines, longest wait: " + watchdog.longest());
            return watchdog.stalls();
        }
    }

    /** The text was changed just before, so the answer has to wait until it is read. */
    @Test
    void goingToADefinitionInALongFileNeverStallsTheWindow() throws Exception {
        var editor = openLong();
        WorkbenchFixture.type(editor, LongScenario.TYPE_HERE, "// typed here");
        int name = editor.text().lastIndexOf("after call") + "after ".length();
        editor.selectAndReveal(name, 0);
        try (var watchdog = new Watchdog(Display.getCurrent())) {
            WorkbenchFixture.run(editor, "org.parallax.workbench.goToDefinition");
            WorkbenchFixture.until("the definition", () -> editor.edited().caret() < name
                    && editor.text().startsWith("call", editor.edited().caret()));
            System.out.println("to a definition in 3,000 lines, longest wait: " + watchdog.longest());
            assertEquals(List.of(), watchdog.stalls());
        }
    }

    @Test
    void listingWhatCanBeTypedInALongFileNeverWaitsForIt() throws Exception {
        var editor = openLong();
        goToTypeHere(editor);
        type(editor, "\revent added in 2026-05 : Lea", 20);
        try (var watchdog = new Watchdog(Display.getCurrent())) {
            ProposalList.openUntil(editor, "LeadersCall");
            System.out.println("proposals in 3,000 lines, longest wait: " + watchdog.longest());
            assertTrue(watchdog.longest().own().compareTo(LIST_OPENS) < 0, watchdog.longest()::toString);
        }
    }

    private static ParallaxEditor openLong() throws Exception {
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("long.scenario", LongScenario.of("Long", 3_000)));
        WorkbenchFixture.untilCurrent(editor);
        // Work that opening an editor starts must not be counted below.
        WorkbenchFixture.pause(500);
        return editor;
    }

    @Test
    void manyOpenScenariosStayResponsive() throws Exception {
        var editors = new ArrayList<ParallaxEditor>();
        for (int i = 0; i < OPEN; i++) {
            editors.add(WorkbenchFixture.open(WorkbenchFixture.file("open" + i + ".scenario", LongScenario.of("Open" + i, 60))));
            WorkbenchFixture.pause(50);
        }
        long before = heap();
        try (var watchdog = new Watchdog(Display.getCurrent())) {
            visit(editors);
            System.out.println(OPEN + " open scenarios, longest wait: " + watchdog.longest());
            assertEquals(List.of(), watchdog.stalls());
        }
        long after = heap();
        System.out.println(OPEN + " open scenarios, heap in use: " + before + " MB, after more typing " + after + " MB");
        assertTrue(after < before + 50, before + " MB, then " + after + " MB");
        assertTrue(WorkbenchFixture.live().state() instanceof LiveState.Current(var snapshot)
                && snapshot.text().path().equals(editors.getLast().path()), "the one looked at is projected");
    }

    /** Looks at every fourth editor and types in it. */
    private static void visit(List<ParallaxEditor> editors) throws Exception {
        for (int i = 3; i < editors.size(); i += 4) {
            var editor = editors.get(i);
            WorkbenchFixture.page().activate(editor);
            goToTypeHere(editor);
            type(editor, "\rstretch call0 to 5 months", 40);
            WorkbenchFixture.untilCurrent(editor);
        }
    }

    private static void goToTypeHere(ParallaxEditor editor) {
        editor.selectAndReveal(editor.text().indexOf(LongScenario.TYPE_HERE) + LongScenario.TYPE_HERE.length(), 0);
    }

    /** Types as keys do, some milliseconds apart. */
    private static void type(ParallaxEditor editor, String text, int apart) {
        var widget = (StyledText) editor.getAdapter(Control.class);
        for (var character : text.toCharArray()) {
            var key = new Event();
            key.character = character;
            key.keyCode = character;
            widget.getDisplay().asyncExec(() -> widget.notifyListeners(SWT.KeyDown, key));
            WorkbenchFixture.pause(apart);
        }
    }

    private static long heap() {
        System.gc();
        WorkbenchFixture.pause(200);
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
