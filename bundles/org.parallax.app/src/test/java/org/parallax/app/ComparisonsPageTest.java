package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The documents' comparing sentences on the page of the installed record, each held against the documented past. */
final class ComparisonsPageTest {

    private static final Path RECORD = Path.of("../org.parallax.record.japankorea");

    private static DocumentedCourse course;

    /** A row of the page. */
    private record Row(String number, String sentence, String source, String claim) {}

    @BeforeAll
    static void readThePast() {
        course = DocumentedCourse.ofJapanKorea();
    }

    @TestFactory
    Stream<DynamicTest> theCurveBearsOut() throws IOException {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.number() + " " + row.source() + ": " + row.claim(), () -> {
            var comparison = CourseComparison.read(row.claim());
            assertTrue(comparison.holds(course), () -> row.source() + ": \"" + row.sentence() + "\": " + comparison.told(course));
        }));
    }

    /** What the page quotes is quoted by an element of the record, where it is compared with the document itself. */
    @Test
    void everySentenceIsOneThatTheRecordQuotes() throws IOException {
        var record = recordText();
        assertEquals(List.of(), rows().stream().map(Row::sentence).filter(sentence -> !record.contains(sentence)).toList());
    }

    @Test
    void thePageIsNumberedThroughout() throws IOException {
        var numbers = rows().stream().map(Row::number).toList();
        assertEquals(Stream.iterate(1, i -> i + 1).limit(numbers.size()).map(Object::toString).toList(), numbers);
        assertTrue(numbers.size() > 20);
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(RECORD.resolve("docs/comparisons.md")).stream()
                .map(line -> line.split("\\|"))
                .filter(cells -> cells.length == 5 && cells[1].strip().matches("\\d+"))
                .map(cells -> new Row(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip())).toList();
    }

    private static String recordText() throws IOException {
        try (var files = Files.list(RECORD.resolve("record"))) {
            return files.map(ComparisonsPageTest::read).collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
