package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.app.ComparisonsPage.Row;
import org.parallax.dsl.Language;
import org.parallax.model.Citation;

/** The documents' comparing sentences on the page of the installed record, each held against the documented past. */
final class ComparisonsPageTest {

    private static ComparisonsPage page;
    private static DocumentedCourse course;

    @BeforeAll
    static void readThePageAndThePast() throws IOException {
        page = ComparisonsPage.of(Files.readString(ComparisonsPage.FILE));
        course = DocumentedCourse.ofJapanKorea();
    }

    @TestFactory
    Stream<DynamicTest> theCurveBearsOut() {
        return page.rows().stream().map(row -> DynamicTest.dynamicTest(row.number() + " " + row.source() + ": " + row.claim(), () -> {
            var comparison = CourseComparison.read(row.claim());
            assertEquals(row.isBorneOut(), comparison.holds(course), () -> row.source() + ": \"" + row.sentence() + "\": " + comparison.told(course));
        }));
    }

    /** What the page gives as a document's is quoted from that document by an element of the record, where it is compared with it. */
    @Test
    void everySentenceIsOneThatTheRecordQuotesFromThatDocument() {
        var quotes = quotesBySource();
        assertEquals(List.of(), page.rows().stream().filter(row -> quotes.getOrDefault(row.source(), List.of()).stream()
                .noneMatch(quote -> quote.contains(row.sentence()))).toList());
    }

    @Test
    void thePageIsNumberedThroughoutAndCountsItsRows() {
        assertEquals(IntStream.rangeClosed(1, page.rows().size()).boxed().toList(), page.rows().stream().map(Row::number).toList());
        var count = page.rows().size() + " rows on " + page.sentences() + " sentences";
        assertTrue(page.text().contains(count), () -> "The page does not say that it has " + count);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "| 1 | words | book2020 |", "| 1 | words | with a bar | book2020 | political 2019-01 < 50 |", "| 1 | words | book2020 | political 2019-01 < 50",
        "| one | words | book2020 | political 2019-01 < 50 |", "| 1 | words | the book | political 2019-01 < 50 |"})
    void aRowThatDoesNotReadAsOneIsRefused(String line) {
        assertEquals(1, ComparisonsPage.of("|---|---|---|---|\n| 1 | words | book2020 | political 2019-01 < 50 |").rows().size());
        assertThrows(IllegalArgumentException.class, () -> ComparisonsPage.of("|---|---|---|---|\n" + line));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "rise of political 2019-01 > 5", "mean of political 2019-01 < 50", "political 2019-01..2019-06 < 50", "political 2019-01 > fall of security 2019-01",
        "rise of political 2019-06..2019-01 > 5", "slope of political 2019-01..2019-06 > 5", "political 2019-01 is 50"})
    void aComparisonThatDoesNotReadAsOneIsRefused(String claim) {
        assertThrows(IllegalArgumentException.class, () -> CourseComparison.read(claim));
    }

    private static Map<String, List<String>> quotesBySource() {
        var workspace = Language.with(() -> Set.of("ClashOfRealities", "CoercionCatalyst", "PoliticalSpace", "QuasiAlliance", "TechnologyRivalry",
                "ThreeLenses"), List::of).newWorkspace();
        Stream.of("japankorea/record", "kinds/kinds").forEach(folder -> workspace.add(Path.of("../org.parallax.record." + folder)));
        return workspace.check().stream()
                .flatMap(file -> EcoreUtil2.eAllOfType(file.document().orElseThrow(), Citation.class).stream())
                .collect(Collectors.groupingBy(citation -> citation.getSource().getName(),
                        Collectors.flatMapping(citation -> citation.getQuotes().stream(), Collectors.toList())));
    }
}
