package org.parallax.backtest.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.projection.result.Outcome;

class SeriesFolderTest {

    @Test
    void readsItsSeriesByNameAndLeavesOtherFilesAlone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.csv"), "x");
        Files.writeString(folder.resolve("a.csv"), "y");
        Files.writeString(folder.resolve("README.md"), "z");
        Files.createDirectory(folder.resolve("c.csv"));
        var read = assertInstanceOf(Outcome.Completed.class, SeriesFolder.read(folder));
        assertEquals(
                List.of("a", "b"),
                ((List<?>) read.value()).stream().map(one -> ((SeriesReading.Faulty) one).id()).toList());
    }

    @Test
    void aFolderWithoutSeriesIsRejected(@TempDir Path folder) {
        assertEquals(
                new Outcome.Rejected<>(
                        "The folder " + folder + " holds no series; a series is a file whose name ends in .csv."),
                SeriesFolder.read(folder));
        Path none = folder.resolve("none");
        assertEquals(
                new Outcome.Rejected<>("There is no folder " + none + "; name the one that holds the series."),
                SeriesFolder.read(none));
    }
}
