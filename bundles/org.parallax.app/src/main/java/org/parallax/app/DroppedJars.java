package org.parallax.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.parallax.projection.theory.Defect;

/** The jars that were dropped into an installation: plain ones with service entries. */
public final class DroppedJars {

    private final Path installation;

    /** {@code installation} is the folder the start script stands in. */
    public DroppedJars(Path installation) {
        this.installation = installation;
    }

    /** Those that can be read, in order of name. */
    public List<Path> readable() {
        return all().filter(jar -> defect(jar).isEmpty()).toList();
    }

    /** What is wrong with the others. */
    public List<Defect> defects() {
        return all().flatMap(jar -> defect(jar).stream()).toList();
    }

    private Stream<Path> all() {
        var dropins = installation.resolve("dropins");
        return Stream.of(dropins, dropins.resolve("plugins")).flatMap(folder -> jars(folder).stream());
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar") && Files.isRegularFile(file)).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Optional<Defect> defect(Path jar) {
        try {
            new ZipFile(jar.toFile()).close();
            return Optional.empty();
        } catch (IOException damaged) {
            return Optional.of(Defect.unreadable(jar.getFileName() + " in the dropins folder", damaged));
        }
    }
}
