package org.parallax.record.japankorea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The page that leads from the documents to the record: its elements stand in the record, and it counts what it lists. That its
 * phrases stand in the documents is held with all other quotations ({@link VerifiedQuotationsTest}).
 */
class CoveragePageTest {

    private static final List<String> STATUSES = List.of("whole", "in part: ", "overruled: ", "missing: ");
    private static List<PageTable> tables;
    private static ElementsByName elements;

    @BeforeAll
    static void read() throws IOException {
        tables = PageTable.of(Path.of("docs/coverage.md"));
        // The page says that its claims may be held by examples as well.
        elements = ElementsByName.ofTheRecordAndItsExamples();
    }

    @Test
    void listsWhatEachDocumentClaims() {
        assertEquals(Places.documents(), documents().map(CoveragePageTest::document).sorted().toList());
        documents().forEach(table -> assertTrue(table.rows().size() > 30, table::heading));
    }

    @Test
    void namesElementsThatExistAndCiteTheDocument() {
        assertEquals(List.of(), wrong((document, row) -> PageTable.named(row.get(2)).stream()
                .allMatch(name -> elements.cites(name, document))));
    }

    @Test
    void leadsToEachFactThatTheRecordHasFromADocument() {
        List<String> named = documents().flatMap(table -> table.column("held by").stream())
                .flatMap(cell -> PageTable.named(cell).stream()).toList();
        assertEquals(List.of(), elements.facts().stream().filter(name -> !named.contains(name)).toList());
    }

    @Test
    void namesAnElementForEachClaimButTheMissing() {
        assertEquals(List.of(), wrong((document, row) -> PageTable.named(row.get(2)).isEmpty() == row.get(3).startsWith("missing")));
    }

    @Test
    void saysOfEachClaimWhetherItIsHeldAndWhatIsNot() {
        assertEquals(List.of(), wrong((document, row) -> row.get(3).equals(STATUSES.getFirst())
                || STATUSES.stream().skip(1).anyMatch(start -> row.get(3).startsWith(start) && row.get(3).length() > start.length())));
    }

    @Test
    void listsNoClaimTwice() {
        assertEquals(List.of(), documents().flatMap(table -> table.column("phrase").stream()
                .filter(phrase -> table.column("phrase").indexOf(phrase) != table.column("phrase").lastIndexOf(phrase))).distinct().toList());
    }

    @Test
    void countsWhatItLists() {
        var counted = new ArrayList<List<String>>();
        documents().forEach(table -> counted.add(counts(document(table), table.column("status"))));
        counted.add(counts("all", documents().flatMap(table -> table.column("status").stream()).toList()));
        assertEquals(counted, tables.getFirst().rows());
    }

    private static Stream<PageTable> documents() {
        return tables.stream().filter(table -> table.columns().contains("phrase"));
    }

    private static String document(PageTable table) {
        return table.heading().substring(0, table.heading().indexOf(':'));
    }

    private static List<String> wrong(BiPredicate<String, List<String>> isRight) {
        return documents().flatMap(table -> table.rows().stream().filter(row -> !isRight.test(document(table), row))
                .map(row -> document(table) + ": " + row)).toList();
    }

    private static List<String> counts(String document, List<String> statuses) {
        return Stream.concat(Stream.of(document, String.valueOf(statuses.size())), STATUSES.stream()
                .map(status -> String.valueOf(statuses.stream().filter(each -> each.startsWith(status)).count()))).toList();
    }
}
