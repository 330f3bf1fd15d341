package org.parallax.editing.files;

import java.nio.file.Path;
import java.util.Optional;
import org.parallax.dsl.loading.TextFile;

/**
 * A file as it was found on the disk.
 *
 * @param text what it held; empty where it could not be read or is no text of the language
 */
public record FileOnDisk(FileCondition condition, Optional<String> text) {

    /** Looks at the disk and reads the file. */
    public static FileOnDisk at(Path path) {
        var condition = FileCondition.at(path);
        var read = condition.hasText() && TextFile.read(path) instanceof TextFile.Text(var text)
                ? Optional.of(text) : Optional.<String>empty();
        return new FileOnDisk(condition, read);
    }
}
