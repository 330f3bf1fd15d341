package org.parallax.editing.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out why a text cannot be saved before a file is touched: whoever writes a file begins by emptying it. */
public final class SaveCheck {

    private SaveCheck() {}

    /** Why {@code bytes} cannot be written to a file, in a sentence; empty if they can, as far as can be told. */
    public static Optional<String> refusal(Path file, long bytes) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.of("the folder " + folder + " is not there.");
        }
        return switch (FileCondition.at(file)) {
            case REPLACED_BY_FOLDER -> Optional.of("a folder has that name.");
            case READ_ONLY -> Optional.of("the file is read-only.");
            case UNREADABLE -> Optional.of("access is denied.");
            case FOLDER_GONE -> Optional.of("the folder " + folder + " is not there.");
            case GONE -> Files.isWritable(folder) ? noRoom(folder, bytes)
                    : Optional.of("nothing can be written to the folder " + folder + ".");
            case WRITABLE -> noRoom(folder, bytes - size(file));
        };
    }

    private static Optional<String> noRoom(Path folder, long more) {
        try {
            var disk = Files.getFileStore(folder);
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() < more
                    ? Optional.of("the disk is full.") : Optional.empty();
        } catch (IOException e) {
            // A disk that does not tell its room may have it all the same.
            return Optional.empty();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
