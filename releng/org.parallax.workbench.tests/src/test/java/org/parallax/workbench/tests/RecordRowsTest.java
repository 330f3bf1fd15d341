package org.parallax.workbench.tests;

import java.util.List;
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
}
