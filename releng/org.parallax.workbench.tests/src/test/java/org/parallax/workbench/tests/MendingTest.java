package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.workbench.problems.ProblemsView;

/** Quick fixes and the layout: what a key press changes in the text, and one undo takes back. */
class MendingTest {

    private static final String QUICK_FIX = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals";

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void aProblemIsMendedFromTheProblemsView() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var whole = editor.text();
        WorkbenchFixture.type(editor, ": LeadersCall", ": LeadersCal");
        var broken = editor.text();
        var marker = markerWithFix(ResourceUtil.getFile(editor.getEditorInput()));
        WorkbenchFixture.page().showView(ProblemsView.ID);
        var fix = Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker))
                .filter(each -> each.getLabel().equals("Change to LeadersCall")).findFirst().orElseThrow();
        fix.run(marker);
        assertEquals(whole, editor.text());
        WorkbenchFixture.undo(editor);
        assertEquals(broken, editor.text());
    }

    @Test
    void aKeyListsWhatMendsTheProblemAtTheCaret() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var whole = editor.text();
        WorkbenchFixture.type(editor, ": LeadersCall", ": LeadersCal");
        // Asked at once, before the text was checked: the list comes as soon as it can.
        editor.selectAndReveal(editor.text().indexOf("LeadersCal ") + 3, 0);
        WorkbenchFixture.run(editor, QUICK_FIX);
        WorkbenchFixture.until("a list of quick fixes", () -> list().isPresent());
        var list = list().orElseThrow();
        list.setSelection(0);
        list.notifyListeners(SWT.Selection, new Event());
        list.notifyListeners(SWT.DefaultSelection, new Event());
        WorkbenchFixture.until("the mended text", () -> editor.text().equals(whole));
        WorkbenchFixture.undo(editor);
        assertTrue(editor.text().contains("LeadersCal {"));
    }

    @Test
    void allProblemsOfAKindAreMendedAtOnce() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var whole = editor.text();
        WorkbenchFixture.type(editor, ": LeadersCall", ": LeadersCal");
        WorkbenchFixture.type(editor, ": Litigation", ": Litigatio");
        var broken = editor.text();
        editor.selectAndReveal(editor.text().indexOf("LeadersCal ") + 3, 0);
        WorkbenchFixture.run(editor, QUICK_FIX);
        WorkbenchFixture.until("a list of quick fixes", () -> list().isPresent());
        choose(list().orElseThrow(), "Mend all 2 of this kind in this file");
        WorkbenchFixture.until("the mended text", () -> editor.text().equals(whole));
        WorkbenchFixture.undo(editor);
        assertEquals(broken, editor.text());
    }

    @Test
    void problemsTellTheirCodesAndWords() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        WorkbenchFixture.type(editor, ": LeadersCall", ": LeadersCal");
        var marker = markerWithFix(ResourceUtil.getFile(editor.getEditorInput()));
        assertEquals("UNKNOWN_NAME", marker.getAttribute("code", ""));
        assertEquals("LeadersCal", marker.getAttribute("words", ""));
        var view = WorkbenchFixture.page().showView(ProblemsView.ID);
        WorkbenchFixture.until("the columns", () -> trees(view.getSite().getShell())
                .anyMatch(tree -> Arrays.stream(tree.getColumns()).map(TreeColumn::getText).toList()
                        .equals(List.of("Description", "Line", "File", "Code", "Words"))));
    }

    @Test
    void theTextIsLaidOutAndTheCaretStaysAtItsWord() throws Exception {
        var tidy = WorkbenchFixture.example("dokdo-landing").text();
        var untidy = tidy.replace("  event landing between", "event    landing   between").replace("\n  stretch", "\nstretch");
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("untidy.scenario", untidy));
        editor.selectAndReveal(untidy.indexOf("landing   between") + 3, 0);
        WorkbenchFixture.run(editor, "org.parallax.workbench.format");
        WorkbenchFixture.until("a tidy text", () -> editor.text().contains("\n  event landing between"));
        assertTrue(editor.text().contains("\n  stretch"));
        assertEquals(editor.text().indexOf("landing between") + 3, editor.edited().caret());
        WorkbenchFixture.undo(editor);
        assertEquals(untidy, editor.text());
    }

    @Test
    void onlyTheSelectedLinesAreLaidOut() throws Exception {
        var tidy = WorkbenchFixture.example("dokdo-landing").text();
        var untidy = tidy.replace("  event landing between", "event    landing   between").replace("\n  stretch", "\nstretch");
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("untidy.scenario", untidy));
        editor.selectAndReveal(untidy.indexOf("landing   between"), 10);
        WorkbenchFixture.run(editor, "org.parallax.workbench.format");
        WorkbenchFixture.until("a tidy line", () -> editor.text().contains("\n  event landing between"));
        assertTrue(editor.text().contains("\nstretch"));
    }

    private static void choose(Table list, String label) {
        int index = Arrays.stream(list.getItems()).map(TableItem::getText).toList().indexOf(label);
        assertTrue(index >= 0, label + " is in the list");
        list.setSelection(index);
        list.notifyListeners(SWT.Selection, new Event());
        list.notifyListeners(SWT.DefaultSelection, new Event());
    }

    private static Stream<Tree> trees(Composite in) {
        return Arrays.stream(in.getChildren()).flatMap(child -> child instanceof Tree tree ? Stream.of(tree)
                : child instanceof Composite inner ? trees(inner) : Stream.empty());
    }

    private static Optional<Table> list() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> !shell.isDisposed() && shell.isVisible())
                .flatMap(shell -> Arrays.stream(shell.getChildren()))
                .flatMap(child -> child instanceof Table table ? Stream.of(table)
                        : child instanceof Composite inner
                                ? Arrays.stream(inner.getChildren()).filter(Table.class::isInstance).map(Table.class::cast)
                                : Stream.empty())
                .filter(table -> Arrays.stream(table.getItems()).map(TableItem::getText)
                        .anyMatch(text -> text.contains("Change to LeadersCall")))
                .findFirst();
    }

    private static IMarker markerWithFix(IFile file) {
        var found = new IMarker[1];
        WorkbenchFixture.until("a marker with a fix", () -> {
            try {
                found[0] = Arrays.stream(file.findMarkers("org.parallax.workbench.problem", true, 0))
                        .filter(IDE.getMarkerHelpRegistry()::hasResolutions).findFirst().orElse(null);
                return found[0] != null;
            } catch (CoreException e) {
                throw new AssertionError(e);
            }
        });
        return found[0];
    }
}
