package org.parallax.backtest.series;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.result.Outcome;

/** A folder of series. */
public final class SeriesFolder {

    private SeriesFolder() {}

    /**
     * Reads everything in a folder whose name ends in {@code .csv}, by name; all else in it is left alone. What cannot be read
     * as a file is faulty. Rejected where there is no such folder, or nothing of such a name in it.
     */
    public static Outcome<List<SeriesReading>> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Outcome.Rejected<>(Files.exists(folder)
                    ? folder + " is a file: name the folder that holds the series"
                    : "there is no folder " + folder + ": name the one that holds the series");
        }
        try {
            List<SeriesReading> readings = entries(folder).stream().map(SeriesFolder::reading).toList();
            return readings.isEmpty()
                    ? new Outcome.Rejected<>("the folder " + folder
                            + " holds no series: a series is a file whose name ends in .csv")
                    : new Outcome.Completed<>(readings);
        } catch (IOException closed) {
            return new Outcome.Rejected<>("the folder " + folder + " cannot be read: allow reading it, or name another");
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.toString().endsWith(".csv"))
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString()))
                    .toList();
        }
    }

    private static SeriesReading reading(Path file) {
        if (Files.isDirectory(file)) {
            return unread(file, "is a folder, and a series is a file; give it another name.");
        }
        if (!Files.exists(file)) {
            return unread(file, "is a link that leads nowhere; mend or remove it.");
        }
        if (!Files.isRegularFile(file)) {
            return unread(file, "is no file; give it another name.");
        }
        try {
            return SeriesReader.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException closed) {
            return unread(file, "cannot be read; allow reading it.");
        }
    }

    private static SeriesReading unread(Path file, String message) {
        return new SeriesReading.Faulty(
                SeriesReader.id(file.toString()), List.of(new SeriesProblem(file.toString(), 1, 1, message)));
    }
}
