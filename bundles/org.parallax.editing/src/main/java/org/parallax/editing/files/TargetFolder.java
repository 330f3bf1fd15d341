package org.parallax.editing.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A folder that a new file is to go to, as it was when it was looked at.
 *
 * @param path absolute
 * @param refusal why nothing can be written there, in a sentence
 * @param isNew whether it has to be made first
 * @param names what is in it already, by what a disk that ignores case takes for the same name
 */
public record TargetFolder(Path path, Optional<String> refusal, boolean isNew, Map<String, String> names) {

    /** Looks at the folder a user has named. */
    public static TargetFolder at(String words) {
        var named = words.strip();
        if (named.isEmpty()) {
            return refused(Path.of("").toAbsolutePath(), "Name the folder the file goes to.");
        }
        try {
            var path = Path.of(named);
            return path.isAbsolute() ? at(path.normalize())
                    : refused(path.toAbsolutePath(), "Give the whole path of the folder.");
        } catch (InvalidPathException e) {
            return refused(Path.of("").toAbsolutePath(), "This machine has no folder of that name.");
        }
    }

    /** Looks at a folder; {@code path} is absolute. */
    public static TargetFolder at(Path path) {
        if (Files.isDirectory(path)) {
            return Files.isWritable(path) ? new TargetFolder(path, Optional.empty(), false, names(path))
                    : refused(path, "Nothing can be written to " + path + ". Choose another folder.");
        }
        if (Files.exists(path)) {
            return refused(path, path + " is a file. Choose a folder.");
        }
        var above = path.getParent();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        return above != null && Files.isDirectory(above) && Files.isWritable(above)
                ? new TargetFolder(path, Optional.empty(), true, Map.of())
                : refused(path, "There is no folder " + path + ", and none can be made there. Choose another folder.");
    }

    /** What is there already under a name, or under one that only some disks tell from it. */
    Optional<String> taken(String name) {
        return Optional.ofNullable(names.get(folded(name)));
    }

    private static TargetFolder refused(Path path, String sentence) {
        return new TargetFolder(path, Optional.of(sentence), false, Map.of());
    }

    private static Map<String, String> names(Path folder) {
        var names = new HashMap<String, String>();
        try {
            FolderMembers.of(folder, "*").forEach(member -> names.put(folded(member.getFileName().toString()), member.getFileName().toString()));
        } catch (IOException e) {
            // A folder that cannot be listed: what is taken is found out when the file is written.
            return Map.of();
        }
        return Map.copyOf(names);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
