package org.parallax.exercise.journal;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;

/** Says why a file system refused. */
final class StorageFault {

    /** As systems say it in English, which is all that can be known of it. */
    private static final List<String> FULL = List.of("No space left on device", "There is not enough space on the disk", "Disk quota exceeded");

    private StorageFault() {}

    /** What somebody can do about a disk that took no more, as a sentence. */
    static String cure(Throwable refused) {
        return isFull(refused) ? "Free space on its disk and open the log again." : "See to its disk and open the log again.";
    }

    private static boolean isFull(Throwable refused) {
        String why = why(refused);
        return FULL.stream().anyMatch(why::contains);
    }

    /** One sentence. */
    static String sentence(String what, Throwable refused) {
        return what + ": " + why(refused) + ".";
    }

    private static String why(Throwable refused) {
        return switch (refused) {
            case NoSuchFileException none -> "there is no " + none.getFile();
            case AccessDeniedException denied -> denied.getFile() + " may not be opened";
            case FileAlreadyExistsException other -> other.getFile() + " is no folder";
            case NotDirectoryException other -> other.getFile() + " is no folder";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> refused.getMessage() == null ? refused.getClass().getSimpleName() : refused.getMessage();
        };
    }
}
