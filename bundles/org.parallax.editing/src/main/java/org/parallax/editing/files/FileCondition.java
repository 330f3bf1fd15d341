package org.parallax.editing.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.parallax.app.files.FileProtection;

/** What can be done with the file at a path at a moment. */
public enum FileCondition {

    /** It can be read and written. */
    WRITABLE,
    /** It can be read only. */
    READ_ONLY,
    /** It is there, or in a folder that tells nobody, and cannot be read. */
    UNREADABLE,
    /** Its folder is there and it is not: deleted, renamed, moved, or a link that leads nowhere. */
    GONE,
    /** Its folder is gone as well, perhaps with a drive. */
    FOLDER_GONE,
    /** A folder has its name. */
    REPLACED_BY_FOLDER;

    private static final Set<FileCondition> WITH_TEXT = EnumSet.of(WRITABLE, READ_ONLY);

    /** Looks at the disk; links are followed. */
    public static FileCondition at(Path path) {
        if (Files.isDirectory(path)) {
            return REPLACED_BY_FOLDER;
        }
        if (Files.exists(path)) {
            return Files.isReadable(path) ? mayBeWritten(path) ? WRITABLE : READ_ONLY : UNREADABLE;
        }
        var folder = path.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            return Files.isExecutable(folder) ? GONE : UNREADABLE;
        }
        return FOLDER_GONE;
    }

    /** Whether there is a text to be read. */
    public boolean hasText() {
        return WITH_TEXT.contains(this);
    }

    private static boolean mayBeWritten(Path path) {
        return Files.isWritable(path) && !FileProtection.isProtected(path);
    }
}
