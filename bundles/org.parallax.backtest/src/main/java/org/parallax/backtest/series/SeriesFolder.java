package org.parallax.backtest.series;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.result.Outcome;

/** A folder of series. */
public final class SeriesFolder {

    private SeriesFolder() {}

    /**
     * Reads every {@code *.csv} file of a folder, by name; other files and folders in it are left alone. Rejected where there
     * is no such folder, no such file in it, or one that cannot be read.
     */
    public static Outcome<List<SeriesReading>> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Outcome.Rejected<>("There is no folder " + folder + "; name the one that holds the series.");
        }
        try {
            List<Path> files = files(folder);
            if (files.isEmpty()) {
                return new Outcome.Rejected<>("The folder " + folder
                        + " holds no series; a series is a file whose name ends in .csv.");
            }
            var readings = new ArrayList<SeriesReading>();
            for (Path file : files) {
                readings.add(SeriesReader.read(file.toString(), Files.readAllBytes(file)));
            }
            return new Outcome.Completed<>(List.copyOf(readings));
        } catch (IOException cause) {
            return new Outcome.Rejected<>("The folder " + folder + " could not be read: " + cause.getMessage() + ".");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(".csv") && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }
}
