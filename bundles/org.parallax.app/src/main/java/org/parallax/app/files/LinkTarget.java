package org.parallax.app.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a path leads to when symbolic links are followed, whether anything is there or not. */
final class LinkTarget {

    private static final int MOST_LINKS = 40;

    private static final List<String> STREAM_FOLDERS = List.of("/dev/fd", "/proc/self/fd");

    private LinkTarget() {}

    /**
     * The path at the end of all links. A link to an open stream, such as {@code /dev/stderr}, is the end: what the stream
     * is redirected to must not be replaced under it.
     *
     * @throws FileSystemLoopException if the links lead nowhere
     */
    static Path of(Path file) throws IOException {
        var target = file.toAbsolutePath();
        for (int links = 0; !isStream(target) && Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Whether this stands for a stream that is open already. */
    static boolean isStream(Path absolute) {
        return absolute.getParent() != null && STREAM_FOLDERS.contains(absolute.getParent().toString());
    }
}
