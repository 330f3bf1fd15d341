package org.parallax.record.japankorea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The pages on the record name what is in it: where the documents disagree, and how the record is read. That the words they quote
 * stand in the documents is held with all other quotations ({@link VerifiedQuotationsTest}).
 */
class DisagreementsPageTest {

    /** What a page sets between grave accents and writes with a capital or a figure is the name of an element, no word of the language. */
    private static final Pattern NAME = Pattern.compile("(?=.*[A-Z0-9])[A-Za-z][A-Za-z0-9]*");
    private static final Path DISAGREEMENTS = Path.of("docs/disagreements.md");
    private static List<PageTable> tables;
    private static ElementsByName elements;

    @BeforeAll
    static void read() throws IOException {
        tables = PageTable.of(DISAGREEMENTS);
        elements = ElementsByName.ofTheRecord();
    }

    @Test
    void namesElementsOfTheRecord() throws IOException {
        for (Path page : List.of(DISAGREEMENTS, Path.of("docs/reading-the-record.md"))) {
            assertEquals(List.of(), PageTable.named(Files.readString(page)).stream()
                    .filter(name -> NAME.matcher(name).matches() && !elements.hold(name)).toList(), page::toString);
        }
        assertEquals(List.of(), rows().map(List::getLast).flatMap(cell -> PageTable.named(cell).stream())
                .filter(name -> !elements.hold(name)).toList());
    }

    @Test
    void namesAnElementInEachRow() {
        assertEquals(List.of(), rows().filter(row -> PageTable.named(row.getLast()).isEmpty()).toList());
    }

    @Test
    void tellsOfAllThatTheRecordKeepsADifferingAccountOf() {
        List<String> named = rows().map(List::getLast).flatMap(cell -> PageTable.named(cell).stream()).toList();
        assertTrue(elements.toldDifferently().size() > 20);
        assertEquals(List.of(), elements.toldDifferently().stream().filter(name -> !named.contains(name)).toList());
    }

    @Test
    void numbersItsRows() {
        assertEquals(IntStream.rangeClosed(1, (int) rows().count()).mapToObj(Integer::toString).toList(),
                rows().map(List::getFirst).toList());
    }

    private static Stream<List<String>> rows() {
        return tables.stream().flatMap(table -> table.rows().stream());
    }
}
