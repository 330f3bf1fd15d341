package org.parallax.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parallax.app.importing.mapping.ColumnMapping;
import org.parallax.app.importing.table.SheetTable;
import org.parallax.app.importing.table.SheetText;
import org.parallax.app.importing.text.QuotedText;

/** Whatever the cells hold: the text is one of the language, and each cell of each row is in it. */
class NothingLostTest {

    private static final List<String> HEADINGS = List.of("date", "title", "kind", "by", "to", "over", "intensity", "source", "section", "note");

    @Property(tries = 12)
    void everyCellOfEveryRowIsInTheText(@ForAll("tables") List<List<String>> rows) {
        var all = new ArrayList<List<String>>();
        all.add(HEADINGS);
        all.addAll(rows);
        var text = SheetText.rows(all);
        var table = Imported.table("t.csv", text);
        var result = Imported.of(text, Imported.request(ColumnMapping.NONE));
        assertEquals(table.rows().size(), result.rows());
        assertEquals(result.rows(), result.events() + result.marked().size());
        var lines = result.text().lines().toList();
        for (var marked : result.marked()) {
            var row = lines.subList(marked.textLine() - 1, lines.size()).stream().filter(line -> line.startsWith("// row: ")).findFirst();
            var cells = rowAt(table, marked.line());
            assertEquals(cells, plain(row.orElseThrow().substring("// row: ".length())));
        }
        var markedLines = result.marked().stream().map(MarkedRow::line).toList();
        table.rows().stream().filter(row -> !markedLines.contains(row.line())).forEach(row -> List.of(1, 7, 8, 9).forEach(column ->
                assertTrue(row.cell(column).isEmpty() || isIn(result.text(), row.cell(column)),
                        () -> row.cell(column) + " is not in " + result.text())));
    }

    /** A source may be one that the record knows by that name. */
    private static boolean isIn(String text, String cell) {
        return text.contains(QuotedText.of(cell)) || text.contains("cites " + cell);
    }

    private static List<String> rowAt(SheetTable table, int line) {
        return table.rows().stream().filter(row -> row.line() == line).findFirst().orElseThrow().cells();
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
        return Imported.table("row", "a,b,c,d,e,f,g,h,i,j\n" + text).rows().getFirst().cells();
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return row().list().ofMinSize(1).ofMaxSize(20);
    }

    private Arbitrary<List<String>> row() {
        var odd = Arbitraries.strings().withChars("ab \"'\\,;*/{}\n\r\t\u001b\u202e\u00e9\ud55c^|#=").ofMaxLength(12);
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
