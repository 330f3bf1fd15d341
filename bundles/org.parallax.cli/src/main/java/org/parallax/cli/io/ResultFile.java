package org.parallax.cli.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.parallax.app.files.AtomicFile;
import org.parallax.app.files.FileIdentity;
import org.parallax.app.files.KnownFailure;
import org.parallax.app.files.WriteProblem;
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
        if (Files.exists(file) && isNamedAsSource()) {
            throw failure(new WriteProblem("it would take the place of what an author wrote", "give another file name"));
        }
        WriteProblem.foreseen(file).ifPresent(problem -> {
            throw failure(problem);
        });
    }

    /** No result has a name that ends like a source file (in upper or lower case): whoever gives one has confused two arguments. */
    private boolean isNamedAsSource() {
        return isSource(file.toString()) || isSource(FileIdentity.of(file).name());
    }

    private static boolean isSource(String name) {
        return SourceFinder.isSource(Path.of(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * Writes the file. Does nothing more if it is a pipe whose reader has gone.
     *
     * @throws Failure naming the file, the cause and the cure; the file is then unchanged
     */
    public void write(String text) {
        requireWritable();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(file, bytes);
        } catch (IOException e) {
            if (!KnownFailure.isReaderGone(e)) {
                throw failure(WriteProblem.of(e, file, bytes.length));
            }
        }
    }

    /**
     * Writes the file if nothing is there, and says whether it did; what came there meanwhile stays.
     *
     * @throws Failure naming the file, the cause and the cure, if it cannot be written for another reason
     */
    public boolean writeNew(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.writeNew(file, bytes);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            if (!KnownFailure.isReaderGone(e)) {
                throw failure(WriteProblem.of(e, file, bytes.length));
            }
            return true;
        }
    }

    private Failure failure(WriteProblem problem) {
        return Failure.input("cannot write " + file + ": " + problem.cause() + "; " + problem.cure());
    }
}
