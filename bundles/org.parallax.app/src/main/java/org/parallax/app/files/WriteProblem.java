package org.parallax.app.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Why a file cannot be written and what to do about it, as the two halves of a sentence: the same words whatever the
 * language of the system.
 *
 * @param cause such as {@code it is a folder}
 * @param cure such as {@code give a file name}
 */
public record WriteProblem(String cause, String cure) {

    /** No file system that names files in bytes takes a longer name. */
    private static final int LONGEST_NAME = 255;

    private static final WriteProblem FULL = new WriteProblem("the disk is full", "free some space or choose another disk");
    private static final WriteProblem FORBIDDEN = new WriteProblem("you have no permission to write there", "choose another place");

    /** What can be seen to be wrong before anything is written. */
    public static Optional<WriteProblem> foreseen(Path file) {
        try {
            var target = LinkTarget.of(file);
            return Files.exists(target) ? ofExisting(target) : ofNew(target);
        } catch (FileSystemLoopException e) {
            return Optional.of(new WriteProblem("it is a link that leads back to itself", "remove the link"));
        } catch (IOException e) {
            return Optional.of(FORBIDDEN);
        }
    }

    /** What was wrong when writing {@code length} bytes to {@code file} failed. */
    public static WriteProblem of(IOException failure, Path file, long length) {
        return foreseen(file).orElseGet(() -> unforeseen(failure, file, length));
    }

    /** What was wrong when writing to standard output failed. */
    public static WriteProblem ofStandardOutput(IOException failure) {
        if (KnownFailure.isDiskFull(failure)) {
            return FULL;
        }
        return KnownFailure.isNotOpen(failure)
                ? new WriteProblem("it is closed", "open it or name a file")
                : new WriteProblem("the system takes no more of it" + words(failure), "write it to another place");
    }

    private static Optional<WriteProblem> ofExisting(Path target) {
        if (Files.isDirectory(target)) {
            return Optional.of(new WriteProblem("it is a folder", "give a file name"));
        }
        if (Files.isRegularFile(target) && FileProtection.isProtected(target)) {
            return Optional.of(new WriteProblem(
                    "it is write-protected", "allow writing to it (chmod u+w) or give another file name"));
        }
        return Files.isWritable(target) ? Optional.empty() : Optional.of(FORBIDDEN);
    }

    private static Optional<WriteProblem> ofNew(Path target) {
        var folder = target.getParent();
        if (folder == null || LinkTarget.isStream(target)) {
            return Optional.of(new WriteProblem("nothing is open there", "choose another place"));
        }
        if (!Files.exists(folder)) {
            return Optional.of(new WriteProblem("there is no folder " + folder, "create it first"));
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(new WriteProblem(folder + " is no folder", "choose another place"));
        }
        var name = target.getFileName().toString();
        if (target.getFileSystem().getSeparator().equals("/") && name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return Optional.of(new WriteProblem("its name is longer than " + LONGEST_NAME + " bytes", "give a shorter name"));
        }
        return Files.isWritable(folder) ? Optional.empty() : Optional.of(FORBIDDEN);
    }

    private static WriteProblem unforeseen(IOException failure, Path file, long length) {
        if (failure instanceof AccessDeniedException) {
            return FORBIDDEN;
        }
        if (KnownFailure.isDiskFull(failure) || room(file) < length) {
            return FULL;
        }
        // Files are opened and renamed under a name; what fails without one is the writing itself.
        return failure instanceof FileSystemException
                ? new WriteProblem("the system takes no file there" + words(failure), "choose another place")
                : new WriteProblem("the disk takes no more of it" + words(failure), "free some space or choose another disk");
    }

    private static String words(IOException failure) {
        return KnownFailure.words(failure).map(said -> " (" + said + ")").orElse("");
    }

    /** How many bytes the disk still takes; as many as there can be where that is not known. */
    private static long room(Path file) {
        try {
            var folder = LinkTarget.of(file).getParent();
            return folder == null ? Long.MAX_VALUE : Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
