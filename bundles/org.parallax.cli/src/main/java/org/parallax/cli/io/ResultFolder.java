package org.parallax.cli.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.app.files.WriteProblem;
import org.parallax.cli.status.Failure;

/** A folder that results are written into, created if it does not exist. */
public final class ResultFolder {

    private final Path folder;

    /** The folder at that path. */
    public ResultFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Checks that the folder exists or can be created; called before long work, so that a bad path is reported at once.
     *
     * @throws Failure if it cannot be written to
     */
    public void requireWritable() {
        var existing = folder.toAbsolutePath();
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            throw Failure.input("cannot make the folder " + folder + ": the file " + existing + " is in the way; choose another place");
        }
        if (!Files.isWritable(existing)) {
            throw Failure.input("cannot write into " + folder + ": you have no permission; choose another place");
        }
    }

    /**
     * Makes the folder where there is none.
     *
     * @throws Failure if that cannot be done
     */
    public void make() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Failure.input("cannot make the folder " + folder + ": " + WriteProblem.of(e, folder.resolve("any"), 0).cause() + "; choose another place");
        }
    }

    /**
     * Writes a file of it, as {@link ResultFile} does.
     *
     * @throws Failure naming the file, the cause and the cure
     */
    public void write(String name, String text) {
        new ResultFile(folder.resolve(name)).write(text);
    }
}
