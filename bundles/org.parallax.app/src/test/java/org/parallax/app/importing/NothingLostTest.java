package org.parallax.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parallax.app.importing.mapping.ColumnMapping;
import org.parallax.app.importing.table.SheetText;
import org.parallax.app.importing.text.QuotedText;

/** Whatever the cells hold: the text is one of the language, and each cell of each row is in it, at its row. */
class NothingLostTest {

    private static final List<String> HEADINGS = List.of("date", "title", "kind", "by", "to", "over", "intensity", "source", "section", "note");
    private static final Map<String, String> DATES = Map.of("2021-02-03", "on 2021-02-03", "2021-03", "on 2021-03",
            "1 July 2021", "on 2021-07-01", "2021", "on 2021");

    @Property(tries = 12)
    void everyCellOfEveryRowIsInTheText(@ForAll("tables") List<List<String>> rows) {
        assertAllIn(SheetText.rows(headed(rows)), rows.stream().map(row -> row.stream().map(String::strip).toList()).toList());
    }

    /** A table with tabs and no quoting, in which a quotation mark is a sign. */
    @Property(tries = 12)
    void tabsWithoutQuotingLoseNothingEither(@ForAll("tablesWithMarks") List<List<String>> rows) {
        var cells = rows.stream().map(row -> row.stream().map(NothingLostTest::onOneLine).toList()).toList();
        assertAllIn(headed(cells).stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n")), cells);
    }

    /** Marks around a whole cell may enclose it. */
    private static String onOneLine(String cell) {
        var line = cell.replaceAll("[\t\n\r]", " ").strip();
        return line.startsWith("\"") && line.endsWith("\"") ? "x" + line : line;
    }

    private static List<List<String>> headed(List<List<String>> rows) {
        return Stream.concat(Stream.of(HEADINGS), rows.stream()).toList();
    }

    private static void assertAllIn(String table, List<List<String>> all) {
        var rows = all.stream().filter(row -> !row.stream().allMatch(String::isBlank)).toList();
        if (rows.isEmpty()) {
            return;
        }
        var result = Imported.of(table, Imported.request(ColumnMapping.NONE));
        assertEquals(rows.size(), result.rows());
        assertEquals(rows.size(), result.events() + result.marked().size());
        var lines = result.text().lines().toList();
        var begins = begins(lines);
        assertEquals(rows.size(), begins.size(), result::text);
        var marked = result.marked().stream().map(MarkedRow::textLine).toList();
        for (int row = 0; row < rows.size(); row++) {
            int begin = begins.get(row);
            int end = row + 1 < rows.size() ? begins.get(row + 1) : lines.size();
            var text = lines.subList(begin, end);
            if (marked.contains(begin + 1)) {
                assertMarked(rows.get(row), text);
            } else {
                assertTold(rows.get(row), String.join(" ", text).replaceAll(" +", " "));
            }
        }
    }

    /** The rows stand behind blank lines, in the order of the table; what is declared has no row. */
    private static List<Integer> begins(List<String> lines) {
        return IntStream.range(1, lines.size())
                .filter(line -> lines.get(line - 1).isEmpty() && !lines.get(line).startsWith("source ")).boxed().toList();
    }

    private static void assertMarked(List<String> cells, List<String> text) {
        var row = text.stream().filter(line -> line.startsWith("// row: ")).findFirst();
        assertEquals(cells, plain(row.orElseThrow().substring("// row: ".length())));
    }

    private static void assertTold(List<String> row, String text) {
        assertIn(DATES.get(row.get(0)), text);
        assertIn(row.get(1).isEmpty() ? "" : quoted(row.get(1)), text);
        assertIn(" : " + row.get(2) + " {", text);
        var by = state(row.get(3));
        var to = state(row.get(4));
        assertIn(row.get(2).equals("Summit") ? "between " + by + ", " + to : "by " + by + (to.isEmpty() ? "" : " to " + to), text);
        assertIn(row.get(5).isEmpty() ? "" : "over " + row.get(5), text);
        assertTrue(row.get(7).isEmpty() == !text.contains(" cites "), text);
        assertIn(row.get(7).equals("tamaki2024") ? "cites tamaki2024" : "", text);
        assertIn(row.get(8).isEmpty() ? "" : "at " + quoted(row.get(8)), text);
        assertIn(row.get(9).isEmpty() ? "" : "note " + quoted(row.get(9)), text);
    }

    private static String state(String cell) {
        return cell.equals("KOR") ? "SouthKorea" : cell;
    }

    private static String quoted(String cell) {
        return QuotedText.of(cell).replaceAll(" +", " ");
    }

    private static void assertIn(String part, String text) {
        assertTrue(text.contains(part), () -> part + " is not in " + text);
    }

    /** The cells of a line of a comment. */
    private static List<String> plain(String line) {
        var text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign != '\\') {
                text.append(sign);
                continue;
            }
            i++;
            switch (line.charAt(i)) {
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case 'u' -> {
                    text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> text.append(line.charAt(i));
            }
        }
        var cells = new ArrayList<>(Imported.table("row", "a,b,c,d,e,f,g,h,i,j\n" + text).rows().getFirst().cells());
        while (cells.size() < HEADINGS.size()) {
            cells.add("");
        }
        return cells;
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return row(odd()).list().ofMinSize(1).ofMaxSize(20);
    }

    /** Marks that seem to open a cell in one row and to close it in another are rare among odd texts. */
    @Provide
    Arbitrary<List<List<String>>> tablesWithMarks() {
        var marks = Arbitraries.of("\"Seoul", "he said no\"", "a \"b\" c", "plain");
        return Arbitraries.oneOf(row(marks).list().ofMinSize(2).ofMaxSize(6), tables());
    }

    private static Arbitrary<String> odd() {
        return Arbitraries.strings().withChars("ab \"'\\,;*/{}\n\r\t\u001b\u202e\u00e9\ud55c^|#=").ofMaxLength(12);
    }

    private Arbitrary<List<String>> row(Arbitrary<String> odd) {
        return Combinators.combine(
                Arbitraries.of("2021-02-03", "2021-03", "1 July 2021", "03/04/2021", "2021", ""),
                odd, Arbitraries.of("DiplomaticProtest", "Summit", "ShrineVisit", "Nonsense", ""),
                Arbitraries.of("Japan", "SouthKorea", "Atlantis", ""), Arbitraries.of("Japan", "KOR", "", ""),
                Arbitraries.of("", "", "History", "Histry"),
                Combinators.combine(odd, odd, odd).as(List::of), Arbitraries.of("tamaki2024", "", "odd"))
                .as((date, title, kind, by, to, over, texts, source) -> List.of(date, title, kind, by, to, over, "",
                        source.equals("odd") ? texts.get(0) : source, source.isEmpty() ? "" : texts.get(1), texts.get(2)));
    }
}
