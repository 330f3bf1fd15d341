package org.parallax.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.parallax.projection.plugin.Defect;

/** The jars that a user put into the dropins folder of an installation. Each call reads the folder again. */
public final class DroppedJars {

    private final List<Path> folders;

    /** {@code installation} is the folder that holds the start script. */
    public DroppedJars(Path installation) {
        var dropins = installation.resolve("dropins");
        this.folders = List.of(dropins, dropins.resolve("plugins"));
    }

    /** The jars that can be read, by name within each folder. */
    public List<Path> readable() {
        return all(new ArrayList<>()).stream().filter(jar -> defect(jar).isEmpty()).toList();
    }

    /** What is wrong with the other jars, or with their folder. */
    public List<Defect> defects() {
        var defects = new ArrayList<Defect>();
        all(defects).stream().flatMap(jar -> defect(jar).stream()).forEach(defects::add);
        return List.copyOf(defects);
    }

    private List<Path> all(List<Defect> defects) {
        return folders.stream().filter(Files::isDirectory).flatMap(folder -> jars(folder, defects).stream()).toList();
    }

    private static List<Path> jars(Path folder, List<Defect> defects) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar") && !Files.isDirectory(file)).sorted().toList();
        } catch (IOException unreadable) {
            defects.add(Defect.closed("the folder " + folder, unreadable));
            return List.of();
        } catch (UncheckedIOException interrupted) {
            // Reading may fail after the folder was opened, for example when a network drive goes away.
            defects.add(Defect.closed("the folder " + folder, interrupted.getCause()));
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
