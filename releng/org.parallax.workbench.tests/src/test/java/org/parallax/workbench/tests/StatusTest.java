package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.files.PathOpener;
import org.parallax.workbench.problems.ProblemsView;

/** What the status line and the window's title say. */
class StatusTest {

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void theWindowNamesTheFileAndItsStateAndThePlaceOfTheCaret() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var shell = WorkbenchFixture.page().getWorkbenchWindow().getShell();
        WorkbenchFixture.until("the file in the title", () -> shell.getText().equals("dokdo-landing.scenario \u2013 Parallax"));
        WorkbenchFixture.until("readiness", () -> item(shell).getText().startsWith("Ready"));
        var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        editor.selectAndReveal(document.getLineOffset(11) + 2, 0);
        WorkbenchFixture.until("the caret's place", () -> labels(shell).anyMatch("Line 12, column 3"::equals));
        WorkbenchFixture.type(editor, "over Territory", "over Teritory");
        WorkbenchFixture.until("an error", () -> item(shell).getText().equals("1 error"));
        WorkbenchFixture.until("a mark of what is not saved", () -> shell.getText().startsWith("\u2022 "));
        item(shell).notifyListeners(SWT.Selection, new Event());
        assertTrue(WorkbenchFixture.page().isPartVisible(WorkbenchFixture.page().findView(ProblemsView.ID)));
        WorkbenchFixture.page().hideView(WorkbenchFixture.page().findView(ProblemsView.ID));
    }

    @Test
    void problemsOfAFileFromOutsideAreShownInItsText(@TempDir Path folder) throws Exception {
        var text = WorkbenchFixture.example("dokdo-landing").text().replace("over Territory intensity severe", "over Teritory intensity severe").replace(": DiplomaticProtest", ": DiplomaticProtes");
        var file = Files.writeString(folder.resolve("outside.scenario"), text);
        var editor = (ParallaxEditor) PathOpener.open(file, WorkbenchFixture.page()).orElseThrow();
        var shell = WorkbenchFixture.page().getWorkbenchWindow().getShell();
        WorkbenchFixture.until("errors", () -> item(shell).getText().matches("\\d+ errors"));
        item(shell).notifyListeners(SWT.Selection, new Event());
        assertEquals(text.indexOf("Teritory"), editor.edited().caret());
        item(shell).notifyListeners(SWT.Selection, new Event());
        assertEquals(text.indexOf("DiplomaticProtes"), editor.edited().caret());
    }

    @Test
    void nothingInTheStatusLineHasAHandle() {
        var shell = WorkbenchFixture.page().getWorkbenchWindow().getShell();
        // The platform's frame about what can be dragged.
        assertEquals(List.of(), Screens.controls(shell)
                .filter(control -> control.getClass().getSimpleName().equals("ImageBasedFrame"))
                .toList());
    }

    @Test
    void menusHoldNothingTwiceAndNothingForeign() throws Exception {
        WorkbenchFixture.openExample("dokdo-landing");
        var said = items(WorkbenchFixture.page().getWorkbenchWindow().getShell().getMenuBar())
                .map(item -> item.getText().replace("&", "").split("\t")[0].replace("...", "").toLowerCase(Locale.ROOT))
                // Files opened and places seen before are listed too, and those of two folders may have one name.
                .filter(text -> !text.isEmpty() && !text.matches(".*\\.scenario( \\(\\d+ locations\\))?"))
                .toList();
        assertEquals(List.of(), said.stream().filter(text -> Collections.frequency(said, text) > 1).distinct().toList());
        assertEquals(List.of(), said.stream()
                .filter(text -> text.matches(".*(encoding|multi-selection|delimiters|word completion|projects).*"))
                .toList());
        assertTrue(said.containsAll(List.of("undo", "find next", "new scenario", "go to line")), said.toString());
    }

    private static Stream<MenuItem> items(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        return Stream.of(menu.getItems()).flatMap(item -> item.getMenu() == null
                ? Stream.of(item)
                : Stream.concat(Stream.of(item), items(item.getMenu())));
    }

    private static ToolItem item(Composite window) {
        return Screens.controls(window)
                .filter(ToolBar.class::isInstance)
                .flatMap(bar -> Stream.of(((ToolBar) bar).getItems()))
                .filter(item -> item.getToolTipText() != null
                        && item.getText().matches("Ready.*|Checking|Projecting.*|Drawing.*|Not (projected|drawn).*|\\d+ (error|warning).*"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> labels(Composite window) {
        return Screens.controls(window).filter(Label.class::isInstance).map(label -> ((Label) label).getText());
    }
}
