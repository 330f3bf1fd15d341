package org.parallax.cli.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.parallax.app.files.AtomicFile;
import org.parallax.app.source.SourceFinder;
import org.parallax.cli.status.Failure;

/**
 * A file that is written completely or not at all, as {@link AtomicFile} does; what prevents it becomes a
 * {@link Failure} with a message for the user.
 */
public final class ResultFile {

    private final Path file;

    /** The file at that path, which need not exist. */
    public ResultFile(Path file) {
        this.file = file;
    }

    /**
     * Checks that the file can be written; called before long work, so that a bad path is reported at once.
     *
     * @throws Failure naming the file, the cause and the cure
     */
    public void requireWritable() {
        if (Files.isDirectory(file)) {
            throw failure("it is a folder", "give a file name");
        }
        if (Files.exists(file) && isNamedAsSource()) {
            throw failure("it would take the place of what an author wrote", "give another file name");
        }
        var folder = folder();
        if (!Files.exists(folder)) {
            throw failure("there is no folder " + folder, "create it first");
        }
        if (!Files.isDirectory(folder)) {
            throw failure(folder + " is no folder", "choose another place");
        }
        if (!Files.isWritable(Files.exists(file) && !Files.isRegularFile(file) ? file : folder)) {
            throw failure("you have no permission to write there", "choose another place");
        }
    }

    /** No result has a name that ends like a source file (in upper or lower case): whoever gives one has confused two arguments. */
    private boolean isNamedAsSource() {
        return SourceFinder.isSource(Path.of(file.toString().toLowerCase(Locale.ROOT)));
    }

    /**
     * Writes the file.
     *
     * @throws Failure naming the file, the cause and the cure; the file is then unchanged
     */
    public void write(String text) {
        requireWritable();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A device or pipe cannot be replaced by a renamed file.
                Files.write(file, bytes);
            } else {
                AtomicFile.write(file, bytes);
            }
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw failure(cause(e), cure(e));
        }
    }

    private Path folder() {
        var folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private Failure failure(String cause, String cure) {
        return Failure.input("cannot write " + file + ": " + cause + "; " + cure);
    }

    private static String cause(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "you have no permission to write there";
        }
        var reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? "the system takes no file there" : reason.toLowerCase(Locale.ROOT);
    }

    private static String cure(Exception e) {
        return cause(e).contains("space") ? "free some space or choose another disk" : "choose another place";
    }
}
