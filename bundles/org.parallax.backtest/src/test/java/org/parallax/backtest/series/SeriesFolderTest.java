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

    @TempDir
    private Path folder;

    @Test
    void readsItsSeriesByNameAndLeavesOtherFilesAlone() throws IOException {
        Files.writeString(folder.resolve("b.csv"), "x");
        Files.writeString(folder.resolve("a.csv"), "y");
        Files.writeString(folder.resolve("README.md"), "z");
        Files.createDirectory(folder.resolve("c"));
        assertEquals(List.of("a", "b"), read().stream().map(SeriesReading.Faulty::id).toList());
    }

    @Test
    void whatIsNoFileIsTold() throws IOException {
        Files.createDirectory(folder.resolve("a.csv"));
        Files.createSymbolicLink(folder.resolve("b.csv"), folder.resolve("gone"));
        assertEquals(
                List.of(
                        folder.resolve("a.csv") + ":1:1: error is a folder, and a series is a file; give it another name.",
                        folder.resolve("b.csv") + ":1:1: error is a link that leads nowhere; mend or remove it."),
                read().stream().map(faulty -> faulty.problems().getFirst().toString()).toList());
        assertEquals(List.of("a", "b"), read().stream().map(SeriesReading.Faulty::id).toList());
    }

    private List<SeriesReading.Faulty> read() {
        var read = assertInstanceOf(Outcome.Completed.class, SeriesFolder.read(folder));
        return ((List<?>) read.value()).stream().map(SeriesReading.Faulty.class::cast).toList();
    }

    @Test
    void whatIsNoFolderOfSeriesIsRejected() throws IOException {
        assertEquals(
                new Outcome.Rejected<>("the folder " + folder + " holds no series: a series is a file whose name ends in .csv"),
                SeriesFolder.read(folder));
        Path none = folder.resolve("none");
        assertEquals(
                new Outcome.Rejected<>("there is no folder " + none + ": name the one that holds the series"),
                SeriesFolder.read(none));
        Files.writeString(none, "x");
        assertEquals(
                new Outcome.Rejected<>(none + " is a file: name the folder that holds the series"), SeriesFolder.read(none));
    }
}
