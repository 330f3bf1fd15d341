package org.parallax.backtest.series;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of the guide that says what a series' file holds. */
class SeriesGuideTest {

    private static String page() throws IOException {
        return Files.readString(Path.of("../../dsl/org.parallax.dsl/docs/back-testing.md"));
    }

    @Test
    void everyKeyIsExplained() throws IOException {
        var page = page();
        for (var key : HeadKey.values()) {
            assertTrue(page.lines().anyMatch(line -> line.startsWith("|") && line.split("\\|")[1].contains("`" + key.id() + "`")), key.id());
        }
    }

    @Test
    void theExampleIsASeries() throws IOException {
        var page = page();
        int from = page.indexOf("# title:");
        var example = page.substring(from, page.indexOf("```", from)).replace("split: 2011-12", "split: 1996-02");
        assertInstanceOf(SeriesReading.Readable.class, SeriesReader.read("example.csv", example.getBytes(StandardCharsets.UTF_8)));
    }
}
