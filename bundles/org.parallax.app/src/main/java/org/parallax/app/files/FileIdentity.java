package org.parallax.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Which file a path leads to, whether it exists yet or not: two paths to one file have equal identities, through whatever
 * links, and in whatever case where the file system does not tell upper from lower case.
 *
 * @param folder as the system names it
 * @param name within that folder, spelt in one way if the folder takes several spellings for one
 */
public record FileIdentity(Path folder, String name) {

    /** The identity of what is or will be at a path. Never throws: a path that leads nowhere is as it is written. */
    public static FileIdentity of(Path path) {
        var target = target(path);
        var parent = target.getParent();
        if (parent == null) {
            return new FileIdentity(target, "");
        }
        var folder = real(parent);
        var name = target.getFileName().toString();
        return new FileIdentity(folder, takesAnyCase(folder)
                ? Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                : name);
    }

    private static Path target(Path path) {
        try {
            var target = LinkTarget.of(path);
            return Files.exists(target) && !LinkTarget.isStream(target) ? target.toRealPath() : target.normalize();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    /** Asks the file system by calling a folder, or one it lies in, by its name in the other case. */
    private static boolean takesAnyCase(Path folder) {
        var name = Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse("");
        var other = name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name.toUpperCase(Locale.ROOT);
        return other.equals(name)
                ? Optional.ofNullable(folder.getParent()).filter(FileIdentity::takesAnyCase).isPresent()
                : isSame(folder, folder.resolveSibling(other));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
