package org.parallax.record.japankorea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the pages on the record quote is found, and nothing else. */
class QuotingPagesTest {

    @Test
    void wordsInDoubleQuotationMarksAreQuoted() {
        assertEquals(List.of("page.md:3 the first", "page.md:3 over two lines", "page.md:8 in a cell", "page.md:8 curly"), QuotingPages.marked("page.md", """
                # A "page

                It says "the **first**" and "over
                two lines" of `quotes "code"`, and `a
                b`, 'slightly'.

                | a | b |
                | "in a cell" | “curly” and " |
                """).map(quotation -> quotation.element() + " " + quotation.words()).toList());
    }

    @Test
    void everyRowOfComparisonsIsQuotedFromItsDocument() throws IOException {
        var rows = QuotingPages.quotations().stream().filter(quotation -> quotation.element().startsWith("comparisons.md row ")).toList();
        assertEquals(PageTable.of(Path.of("docs/comparisons.md")).stream().mapToInt(table -> table.rows().size()).sum(), rows.size());
        assertTrue(rows.stream().allMatch(row -> row.places().size() == 1 && Places.documents().contains(row.places().getFirst().source())));
    }

    @Test
    void eachPageThatQuotesIsRead() throws IOException {
        var read = QuotingPages.quotations().stream().map(quotation -> quotation.element().replaceFirst("\\.md.*", "")).distinct().toList();
        assertTrue(read.containsAll(List.of("coverage", "comparisons", "disagreements", "reading-the-record")), read::toString);
    }
}
