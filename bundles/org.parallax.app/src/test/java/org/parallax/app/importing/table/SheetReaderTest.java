package org.parallax.app.importing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.projection.result.Outcome;

/** Tables as spreadsheets write them, and what is said of those that cannot be read. */
class SheetReaderTest {

    @TempDir
    private Path folder;

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        assertEquals(List.of("date", "kind"), table("\uFEFFdate,kind\n2019,X\n").headings());
    }

    @Test
    void theSeparatorIsFoundFromTheHeadings() {
        for (var sign : List.of(",", ";", "\t")) {
            var table = table("date" + sign + "\"a, title; or two\"" + sign + "kind\n2019" + sign + sign + "X\n");
            assertEquals(List.of("date", "a, title; or two", "kind"), table.headings(), sign);
            assertEquals(List.of("2019", "", "X"), table.rows().getFirst().cells(), sign);
        }
    }

    @Test
    void quotesCommasAndLineBreaksStandInsideACell() {
        var table = table("title,kind\r\n\"He said \"\"no\"\", twice,\r\nand left\" , X \r\n");
        assertEquals(List.of("He said \"no\", twice,\r\nand left", "X"), table.rows().getFirst().cells());
    }

    @Test
    void linesAreThoseOfTheFileAndNumbersThoseOfTheSpreadsheet() {
        for (var end : List.of("\n", "\r\n", "\r")) {
            var table = table("title,kind" + end + "\"one" + end + "two\",X" + end + end + " , " + end + "three,Y" + end + "four,Z");
            assertEquals(List.of(2, 6, 7), table.rows().stream().map(SheetRow::line).toList(), end);
            assertEquals(List.of(2, 5, 6), table.rows().stream().map(SheetRow::number).toList(), end);
        }
    }

    @Test
    void blankLinesBeforeTheHeadingsCount() {
        var table = table("\n\ndate,kind\n2019,X\n");
        assertEquals(3, table.headingLine());
        assertEquals(4, table.rows().getFirst().line());
    }

    @Test
    void aBlankColumnIsNoColumn() {
        assertEquals(List.of("date", "", "kind"), table("date,,kind\n2019,,X\n").headings());
        assertRejected("t.csv:1: column 2 of 3 has no heading, and line 3 has a cell in it", "date,,kind\n2019,,X\n2019,y,X\n");
    }

    @Test
    void anotherEncodingIsNamedWithItsLineAndItsCure() {
        rejected("t.csv:3: the text is not in UTF-8", "save it from the spreadsheet as \"CSV UTF-8\"",
                "title\nplain\ncafé\n".getBytes(Charset.forName("windows-1252")));
        rejected("t.csv:1: the text is not in UTF-8", "CSV UTF-8", "title\nx\n".getBytes(StandardCharsets.UTF_16));
        rejected("t.csv is a workbook", "CSV UTF-8", new byte[] {'P', 'K', 3, 4, 20, 0});
    }

    @Test
    void whatIsWrongWithTheTableAsAWholeIsSaid() {
        assertRejected("t.csv is empty", "");
        assertRejected("t.csv is empty", " \n,,\n");
        assertRejected("t.csv:1: there are headings and no rows below them", "date,kind\n");
        assertRejected("t.csv:1: the heading \"Date\" stands over two columns", "date,Date\n2019,2019\n");
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsFoundWhereItsRowBegins() {
        assertRejected("t.csv:3: in the row that begins here", "date,title\n2019,fine\n2020,\"open\n2021,x\n");
        assertRejected("t.csv:2: in the row that begins here", "date,title\n2019,\"closed\" too early\n");
    }

    @Test
    void betweenTabsAQuotationMarkMayStandAlone() {
        var table = table("date\ttitle\n2019\t\"So\" it began\n2020\t\"open\n");
        assertEquals(List.of("\"So\" it began", "\"open"), table.rows().stream().map(row -> row.cell(1)).toList());
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        var missing = folder.resolve("none.csv");
        assertTrue(reason(SheetReader.read(missing)).startsWith("cannot read " + missing + ": There is no file"));
        assertTrue(reason(SheetReader.read(folder)).contains("is a folder"));
        var there = Files.writeString(folder.resolve("t.csv"), "date\n2019\n");
        assertInstanceOf(Outcome.Completed.class, SheetReader.read(there));
    }

    @Test
    void writtenRowsAreReadBack() {
        var rows = List.of(List.of("date", "title"), List.of("2019", "a \"b\", c\nd;e"), List.of("", "é, 日"));
        var table = table(SheetText.rows(rows));
        assertEquals(rows, List.of(table.headings(), table.rows().get(0).cells(), table.rows().get(1).cells()));
        assertEquals("a,\"b,c\"", SheetText.row(List.of("a", "b,c")));
    }

    private static SheetTable table(String text) {
        var outcome = SheetReader.read("t.csv", text.getBytes(StandardCharsets.UTF_8));
        return assertInstanceOf(Outcome.Completed.class, outcome, outcome::toString).value() instanceof SheetTable table ? table : null;
    }

    private static void assertRejected(String begin, String text) {
        rejected(begin, "", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void rejected(String begin, String part, byte[] bytes) {
        var reason = reason(SheetReader.read("t.csv", bytes));
        assertTrue(reason.startsWith(begin) && reason.contains(part), reason);
    }

    private static String reason(Outcome<SheetTable> outcome) {
        return outcome instanceof Outcome.Rejected<SheetTable>(var reason) ? reason : outcome.toString();
    }
}
