package org.parallax.dsl.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What files of the language lie directly in a folder. A folder is listed once and kept until a change is reported: on
 * a network drive, listing takes longer than reading what an author types.
 */
final class FolderListing {

    private final Lister lister;
    private final Map<Path, List<Path>> listed = new HashMap<>();

    /** Lists what is directly in a folder, in any order. */
    @FunctionalInterface
    interface Lister {

        /**
         * All that is directly in a folder; the caller closes the stream, which may fail while it is read.
         *
         * @throws IOException if the folder cannot be opened
         */
        Stream<Path> list(Path folder) throws IOException;
    }

    FolderListing(Lister lister) {
        this.lister = lister;
    }

    /**
     * The files in the order of their names; none where there is no folder.
     *
     * @throws IOException if the folder cannot be read
     */
    List<Path> filesIn(Path folder) throws IOException {
        List<Path> known = listed.get(folder);
        if (known == null) {
            known = list(folder);
            listed.put(folder, known);
        }
        return known;
    }

    /** Lists a folder again when it is next asked for. */
    void forget(Path folder) {
        listed.remove(folder);
    }

    private List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = lister.list(folder)) {
            return files.filter(file -> SourceKind.of(file).isPresent() && Files.isRegularFile(file)).sorted().toList();
        } catch (UncheckedIOException interrupted) {
            // Reading may fail after the folder was opened, for example when a network drive goes away.
            throw interrupted.getCause();
        }
    }
}
