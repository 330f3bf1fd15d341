package org.parallax.workbench.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.workbench.theme.ThemeChoice;
import org.parallax.workbench.views.RecordView;

/** The rows of the record's list. */
class RecordRowsTest {

    @BeforeEach
    void nothingInFront() {
        WorkbenchFixture.closeEditors();
    }

    @AfterEach
    void asBefore() throws Exception {
        ThemeChoice.LIGHT.apply();
        var view = WorkbenchFixture.show(RecordView.ID, RecordView.class);
        if (WorkbenchFixture.page().isPageZoomed()) {
            WorkbenchFixture.page().toggleZoom(WorkbenchFixture.page().getReference(view));
        }
        choose(view.list().getTable(), "Timeline");
        WorkbenchFixture.closeEditors();
    }

    @Test
    void everyRowHasItsWordsInTheOtherThemeToo() throws Exception {
        var view = WorkbenchFixture.show(RecordView.ID, RecordView.class);
        WorkbenchFixture.until("the record", () -> view.model().isPresent());
        var table = view.list().getTable();
        for (var theme : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            theme.apply();
            WorkbenchFixture.pause(300);
            for (int row = 0; row < table.getItemCount(); row++) {
                var title = view.lines().get(row).title();
                var item = table.getItem(row);
                WorkbenchFixture.until(theme + ", row " + row + ": " + title, () -> title.equals(item.getText(2)));
            }
        }
    }

    @Test
    void rowsKeepTheirHeightAndTheFirstItsPlace() throws Exception {
        var view = WorkbenchFixture.show(RecordView.ID, RecordView.class);
        WorkbenchFixture.until("the record", () -> view.model().isPresent());
        var table = view.list().getTable();
        var search = Screens.first(around(table), Text.class);
        choose(table, "List");
        assertRows(table, "at first");
        for (var theme : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            // What is found has no sign in its first row, and nothing at all has no row.
            for (var words : List.of("mechanism", "nothing is called this", "visit", "")) {
                search.setText(words);
                WorkbenchFixture.pause(600);
                assertRows(table, words);
            }
            theme.apply();
            WorkbenchFixture.pause(400);
            assertRows(table, theme.toString());
            choose(table, "Timeline");
            choose(table, "List");
            assertRows(table, theme + ", chosen again");
            WorkbenchFixture.page().toggleZoom(WorkbenchFixture.page().getReference(view));
            WorkbenchFixture.pause(400);
            assertRows(table, theme + ", larger or smaller");
        }
    }

    /** All rows are as high as the highest needs it, none hides another, and the header hides nothing of the first. */
    private static void assertRows(Table table, String when) {
        WorkbenchFixture.until(when + ": a list", () -> table.isVisible() && table.getSize().y > 0);
        var gc = new GC(table);
        int words = gc.textExtent("\u25b2\u25bc Ag").y;
        gc.dispose();
        // The system lays rows out when it comes to it, which on a busy machine is later than any fixed pause.
        WorkbenchFixture.untilNone(when, () -> misplaced(table, words));
    }

    private static List<String> misplaced(Table table, int words) {
        var rows = Stream.of(table.getItems()).map(TableItem::getBounds).toList();
        var found = new ArrayList<String>();
        for (int row = 0; row < rows.size(); row++) {
            var at = rows.get(row);
            if (at.height < words || at.height != rows.getFirst().height || row > 0 && at.y - rows.get(row - 1).y < at.height) {
                found.add("row " + row + " at " + at + " for words of " + words);
            }
        }
        if (!rows.isEmpty() && table.getTopIndex() == 0 && rows.getFirst().y < 0) {
            found.add("the first row is at " + rows.getFirst().y);
        }
        return found;
    }

    private static void choose(Table table, String words) {
        var choices = Screens.controls(around(table)).filter(ToolBar.class::isInstance)
                .flatMap(bar -> Stream.of(((ToolBar) bar).getItems()))
                .filter(item -> (item.getStyle() & SWT.RADIO) != 0)
                .toList();
        choices.forEach(item -> item.setSelection(item.getText().equals(words)));
        choices.forEach(item -> item.notifyListeners(SWT.Selection, new Event()));
        WorkbenchFixture.pause(400);
    }

    /** What holds the list and the field that searches it. */
    private static Composite around(Table table) {
        var above = table.getParent();
        while (Screens.controls(above).noneMatch(Text.class::isInstance)) {
            above = above.getParent();
        }
        return above;
    }
}
