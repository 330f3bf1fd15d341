package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.live.LiveState;

/** Nothing waits on the UI thread while somebody types. The longest waits are printed. */
class ResponsivenessTest {

    private static final int OPEN = 20;
    private static final List<String> VIEWS = List.of(IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW,
            "org.parallax.workbench.projection", "org.parallax.workbench.capitals", "org.parallax.workbench.drivers",
            "org.parallax.workbench.branches", "org.parallax.workbench.record", "org.parallax.workbench.files");

    @BeforeEach
    void openAllViews() throws Exception {
        for (var view : VIEWS) {
            Desk.page().showView(view);
        }
    }

    @AfterEach
    void closeEditors() {
        Desk.closeEditors();
    }

    @Test
    void typingInALongFileNeverStallsTheWindow() throws Exception {
        var editor = Desk.open(Desk.file("long.scenario", LongScenario.of("Long", 3_000)));
        Desk.untilCurrent(editor);
        goToTypeHere(editor);
        type(editor, "\r// warming up", 20);
        Desk.untilCurrent(editor);
        try (var watchdog = new Watchdog(Display.getCurrent())) {
            type(editor, "\revent added in 2026-05 with probability 30% : LeadersCall { between Japan, SouthKorea }", 40);
            Desk.untilCurrent(editor);
            type(editor, " // now slowly", 300);
            Desk.untilCurrent(editor);
            System.out.println("typing in 3,000 lines, longest wait: " + watchdog.longest());
            assertEquals(List.of(), watchdog.stalls());
        }
    }

    @Test
    void askingInALongFileNeverStallsTheWindow() throws Exception {
        var editor = Desk.open(Desk.file("long.scenario", LongScenario.of("Long", 3_000)));
        Desk.untilCurrent(editor);
        goToTypeHere(editor);
        type(editor, "\revent added in 2026-05 : Lea", 20);
        // The text was just changed: what is asked has to wait until it is read.
        try (var watchdog = new Watchdog(Display.getCurrent())) {
            ProposalList.open(editor);
            Desk.until("proposals", () -> ProposalList.shown().stream().anyMatch(line -> line.startsWith("LeadersCall")));
            type(editor, "\u001b", 50);
            int last = editor.text().lastIndexOf("after call") + "after ".length();
            editor.selectAndReveal(last, 0);
            Desk.type(editor, "event added", "event asked");
            editor.selectAndReveal(last, 0);
            Desk.run(editor, "org.parallax.workbench.goToDefinition");
            Desk.until("the definition", () -> editor.edited().caret() < last
                    && editor.text().startsWith("call", editor.edited().caret()));
            System.out.println("asking in 3,000 lines, longest wait: " + watchdog.longest());
            assertEquals(List.of(), watchdog.stalls());
        }
    }

    @Test
    void manyOpenScenariosStayResponsive() throws Exception {
        var editors = new ArrayList<ParallaxEditor>();
        for (int i = 0; i < OPEN; i++) {
            editors.add(Desk.open(Desk.file("open" + i + ".scenario", LongScenario.of("Open" + i, 60))));
            Desk.pause(50);
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
        assertTrue(Desk.live().state() instanceof LiveState.Current(var snapshot)
                && snapshot.text().path().equals(editors.getLast().path()), "the one looked at is projected");
    }

    /** Looks at every fourth editor and types in it. */
    private static void visit(List<ParallaxEditor> editors) throws Exception {
        for (int i = 3; i < editors.size(); i += 4) {
            var editor = editors.get(i);
            Desk.page().activate(editor);
            goToTypeHere(editor);
            type(editor, "\rstretch call0 to 5 months", 40);
            Desk.untilCurrent(editor);
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
            Desk.pause(apart);
        }
    }

    private static long heap() {
        System.gc();
        Desk.pause(200);
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
