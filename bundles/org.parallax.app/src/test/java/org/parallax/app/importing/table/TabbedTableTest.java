package org.parallax.app.importing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Outcome;

/** Tables with tabs have quoting or have none; no row of theirs is lost in a cell of another. */
class TabbedTableTest {

    @Test
    void aMarkThatALaterCellSeemsToCloseIsASign() {
        assertEquals(List.of(List.of("2019", "\"Seoul", "a"), List.of("2020", "He said no\"", "b"), List.of("2021", "plain", "c")),
                cells("date\ttitle\tnote\n2019\t\"Seoul\ta\n2020\tHe said no\"\tb\n2021\tplain\tc\n"));
        assertEquals(List.of(List.of("2019", "\"Seoul", "protests\"")), cells("date\ttitle\tnote\n2019\t\"Seoul\tprotests\"\n"));
    }

    @Test
    void oneMarkAloneLeavesTheOtherCellsAsTheyAre() {
        assertEquals(List.of(List.of("2019", "\"open", "a \"b\" c"), List.of("2020", "closed", "x")),
                cells("date\ttitle\tnote\n2019\t\"open\t\"a \"\"b\"\" c\"\n\"2020\"\t\"closed\"\tx\n"));
    }

    @Test
    void cellsInQuotesHoldTabsOrLineEnds() {
        assertEquals(List.of(List.of("2019", "two\nlines", "x"), List.of("2020", "a\ttab", "y"), List.of("2021", "short")),
                cells("date\ttitle\tnote\n2019\t\"two\nlines\"\tx\n2020\t\"a\ttab\"\ty\n2021\tshort\n"));
    }

    @Test
    void whatMayBeOneRowOrSeveralIsRejected() {
        var several = "t.tsv:3: a quotation mark in the row that begins here is a sign of its cell, or it holds together";
        assertRejected(several, "date\ttitle\tnote\n2018\tshort\n2019\t\"Seoul\ta\n2020\tsaid no\"\tb\n");
        assertRejected(several, "date\ttitle\tnote\n2018\tshort\n2019\t\"Seoul\tsaid no\"\n");
        assertRejected("t.tsv:4: in the row that begins here", "date\ttitle\tnote\n2018\t\"two\nlines\"\tx\n2019\t\"so\" it began\ty\n");
    }

    private static List<List<String>> cells(String text) {
        var outcome = read(text);
        return assertInstanceOf(Outcome.Completed.class, outcome, outcome::toString).value() instanceof SheetTable table
                ? table.rows().stream().map(SheetRow::cells).toList() : List.of();
    }

    private static void assertRejected(String begin, String text) {
        var outcome = read(text);
        assertTrue(outcome instanceof Outcome.Rejected<SheetTable>(var reason) && reason.startsWith(begin), outcome::toString);
    }

    private static Outcome<SheetTable> read(String text) {
        return SheetReader.read("t.tsv", text.getBytes(StandardCharsets.UTF_8));
    }
}
