package org.parallax.dsl.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What files of the language lie directly in a folder. A folder is listed once and kept until somebody tells that it has
 * changed: on a network drive, listing takes longer than reading what an author types.
 */
final class FolderListing {

    private static final Set<String> ENDINGS = Set.of("scenario", "relationship");

    private final Map<Path, List<Path>> listed = new HashMap<>();

    /** The files in the order of their names; none where there is no folder. */
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

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isOfLanguage(file) && Files.isRegularFile(file)).sorted().toList();
        }
    }

    /** Whether the name of a file ends as those of the language do. */
    static boolean isOfLanguage(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot >= 0 && isEnding(name.substring(dot + 1));
    }

    /** Whether files of the language end so, given without the dot. */
    static boolean isEnding(String ending) {
        return ENDINGS.contains(ending);
    }
}
