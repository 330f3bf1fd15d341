package org.parallax.exercise.journal;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says why a file system refused. */
final class StorageFault {

    private StorageFault() {}

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
