package org.parallax.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of series that a command reads, so that no result takes the place of one. */
final class SeriesInputs {

    private SeriesInputs() {}

    /** The folder and each file in it that may hold a series; the folder alone where it cannot be listed, which whoever reads it tells. */
    static List<Path> of(Optional<Path> data) {
        var inputs = new ArrayList<Path>();
        data.ifPresent(folder -> {
            inputs.add(folder);
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(inputs::add);
            } catch (IOException unlisted) {
                inputs.retainAll(List.of(folder));
            }
        });
        return List.copyOf(inputs);
    }
}
