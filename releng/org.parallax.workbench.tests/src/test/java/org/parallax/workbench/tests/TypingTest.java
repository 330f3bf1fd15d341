package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.workbench.editor.ParallaxEditor;

/** What the keys and the right mouse button do in a text. */
class TypingTest {

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void whatIsOpenedIsClosedAndTypedOver() throws Exception {
        var editor = open("");
        type(editor, "event a \"A day\" in 2027-03 : Summit {");
        assertEquals("event a \"A day\" in 2027-03 : Summit {}", editor.text());
        type(editor, " } ");
        assertEquals("event a \"A day\" in 2027-03 : Summit { } ", editor.text());
    }

    @Test
    void aPairThatIsEmptyGoesTogether() throws Exception {
        var editor = open("");
        type(editor, "because \"");
        assertEquals("because \"\"", editor.text());
        key(editor, SWT.BS);
        assertEquals("because ", editor.text());
    }

    @Test
    void aNewLineStandsWhereTheBracesPutIt() throws Exception {
        var editor = open("scenario A \"a\"\n  on JapanKorea as of 2025-12 for 12 months ");
        editor.selectAndReveal(editor.text().length(), 0);
        type(editor, "{\r");
        assertEquals("scenario A \"a\"\n  on JapanKorea as of 2025-12 for 12 months {\n  \n}", editor.text());
        type(editor, "decision d \"?\" in 2026-03 {\roption x");
        assertTrue(editor.text().endsWith("{\n  decision d \"?\" in 2026-03 {\n    option x\n  }\n}"), editor.text());
    }

    @Test
    void linesBecomeCommentsAndLinesAgain() throws Exception {
        var before = "scenario A \"a\" {\n  event x\n    event y\n}\n";
        var editor = open(before);
        editor.selectAndReveal(before.indexOf("event x"), "event x\n    event y".length());
        WorkbenchFixture.run(editor, "org.parallax.workbench.toggleComment");
        assertEquals("scenario A \"a\" {\n  // event x\n  //   event y\n}\n", editor.text());
        WorkbenchFixture.run(editor, "org.parallax.workbench.toggleComment");
        assertEquals(before, editor.text());
        WorkbenchFixture.run(editor, "org.parallax.workbench.toggleComment");
        WorkbenchFixture.undo(editor);
        assertEquals(before, editor.text());
    }

    @Test
    void keysGoFromStatementToStatement() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        editor.selectAndReveal(0, 0);
        WorkbenchFixture.run(editor, "org.parallax.workbench.nextStatement");
        WorkbenchFixture.until("the scenario's name", () -> atCaret(editor).startsWith("DokdoLanding"));
        editor.selectAndReveal(editor.text().indexOf("event landing"), 0);
        WorkbenchFixture.run(editor, "org.parallax.workbench.nextStatement");
        WorkbenchFixture.until("the landing", () -> atCaret(editor).startsWith("landing between"));
        WorkbenchFixture.run(editor, "org.parallax.workbench.previousStatement");
        WorkbenchFixture.until("the ceremony", () -> atCaret(editor).startsWith("ceremony"));
    }

    @Test
    void theMenuOffersWhatIsOfUseHereAndNothingElse() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var widget = (StyledText) editor.getAdapter(Control.class);
        var menu = widget.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        List<String> labels = Arrays.stream(menu.getItems()).map(MenuItem::getText)
                .map(text -> text.replace("&", "").split("\t")[0]).filter(text -> !text.isEmpty()).toList();
        assertEquals(List.of("Undo", "Redo", "Cut", "Copy", "Paste", "What can be typed here", "Quick fix",
                "What is known of this", "Go to definition", "Find references", "Rename...", "Toggle comment", "Format",
                "Show in"), labels);
        assertTrue(Arrays.stream(menu.getItems()).anyMatch(item -> item.getText().contains("\tF3")));
        menu.notifyListeners(SWT.Hide, new Event());
    }

    @Test
    void theMenuBarLeadsThroughATextAndMendsIt() throws Exception {
        WorkbenchFixture.page().activate(WorkbenchFixture.openExample("dokdo-landing"));
        assertTrue(inMenu("Navigate").containsAll(List.of("Go to definition", "Find references", "Next statement")));
        assertTrue(inMenu("Navigate").stream().anyMatch(item -> item.startsWith("Go to Line")), inMenu("Navigate").toString());
        assertTrue(inMenu("Source").containsAll(List.of("Rename...", "Toggle comment", "Format")));
    }

    private static List<String> inMenu(String name) {
        var item = Arrays.stream(WorkbenchFixture.page().getWorkbenchWindow().getShell().getMenuBar().getItems())
                .filter(each -> each.getText().replace("&", "").equals(name)).findFirst().orElseThrow();
        item.getMenu().notifyListeners(SWT.Show, new Event());
        var labels = Arrays.stream(item.getMenu().getItems())
                .map(each -> each.getText().replace("&", "").split("\t")[0]).toList();
        item.getMenu().notifyListeners(SWT.Hide, new Event());
        return labels;
    }

    @Test
    void longLinesAreWrapped() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var widget = (StyledText) editor.getAdapter(Control.class);
        assertTrue(widget.getWordWrap());
        assertFalse(widget.getWrapIndent() == 0);
    }

    private static ParallaxEditor open(String text) throws Exception {
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("typed.scenario", text));
        WorkbenchFixture.page().activate(editor);
        return editor;
    }

    /** Types signs as the keyboard does. */
    private static void type(ParallaxEditor editor, String signs) {
        for (char sign : signs.toCharArray()) {
            key(editor, sign);
        }
    }

    private static void key(ParallaxEditor editor, int sign) {
        var widget = (StyledText) editor.getAdapter(Control.class);
        var event = new Event();
        event.type = SWT.KeyDown;
        event.character = (char) sign;
        event.keyCode = sign;
        event.doit = true;
        widget.notifyListeners(SWT.KeyDown, event);
    }

    private static String atCaret(ParallaxEditor editor) {
        return editor.text().substring(editor.edited().caret());
    }
}
