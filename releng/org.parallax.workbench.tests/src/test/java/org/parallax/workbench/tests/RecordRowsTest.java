package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.workbench.theme.ThemeChoice;
import org.parallax.workbench.views.RecordView;

/** The rows of the record's list, which are made when they come into sight. */
class RecordRowsTest {

    @AfterEach
    void light() {
        ThemeChoice.LIGHT.apply();
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
            WorkbenchFixture.page().toggleZoom(WorkbenchFixture.page().getReference(view));
            WorkbenchFixture.pause(400);
            assertRows(table, "zoomed");
        }
    }

    private static void assertRows(Table table, String when) {
        var gc = new GC(table);
        int words = gc.textExtent("\u25b2\u25bc Ag").y;
        gc.dispose();
        if (table.getItemCount() > 0 && table.isVisible()) {
            var first = table.getItem(0).getBounds();
            assertTrue(first.height >= words, when + ": " + first.height + " for words of " + words);
            assertTrue(first.y >= 0, when + ": the first row is at " + first.y);
            assertEquals(first.height, table.getItem(table.getItemCount() - 1).getBounds().height, when);
        }
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
