package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.app.files.FileIdentity;
import org.parallax.cli.status.Failure;

/** The files that one call reads and writes: none of its results may take the place of its input or of another result. */
final class TakenFiles {

    /** What is written there is meant to be lost. */
    private static final Path NOWHERE = Path.of("/dev/null");

    private final Map<FileIdentity, String> takers = new LinkedHashMap<>();
    private final List<FileIdentity> inputs;

    private TakenFiles(List<FileIdentity> inputs) {
        this.inputs = inputs;
    }

    /** Those of a call that reads no file. */
    static TakenFiles none() {
        return new TakenFiles(List.of());
    }

    /** Those of a call that reads {@code input}. */
    static TakenFiles readingFrom(Path input) {
        return readingFrom(List.of(input));
    }

    /** Those of a call that reads {@code inputs}. */
    static TakenFiles readingFrom(List<Path> inputs) {
        return new TakenFiles(inputs.stream().map(FileIdentity::of).toList());
    }

    /**
     * Takes a file, or a folder to be filled, for the result of an option.
     *
     * @throws Failure if it is the input or that of another option
     */
    void take(String option, Path file) {
        if (file.equals(NOWHERE)) {
            return;
        }
        var identity = FileIdentity.of(file);
        if (inputs.contains(identity)) {
            throw Failure.input("cannot write " + file + ": it is the file that is read; give another file name");
        }
        var other = Optional.ofNullable(takers.putIfAbsent(identity, option));
        if (other.isPresent()) {
            throw Failure.usage(other.get() + " and " + option + " name the same file, " + file + "; give each its own");
        }
    }

    /**
     * Takes every file of a folder that ends so, besides the folder itself.
     *
     * @throws Failure if one of them is the result of another option
     */
    void takeAll(String option, Path folder, String ending) {
        take(option, folder);
        var filled = FileIdentity.of(folder.resolve("any" + ending)).folder();
        takers.forEach((file, other) -> {
            if (file.folder().equals(filled) && file.name().endsWith(ending)) {
                throw Failure.usage(other + " names a file among those of " + option + ", " + file.name() + "; give each its own place");
            }
        });
    }
}
