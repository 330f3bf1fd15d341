package org.parallax.app.revision.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The repository that a file lies in: the nearest above it, so that a file of a repository inside another belongs to the
 * inner one.
 *
 * @param file from the top of the work tree, with slashes
 */
record FoundRepository(Repository repository, String file) {

    private static final String MARK = ".git";

    /** The repository of a file that exists; empty if it lies in none. */
    static Optional<FoundRepository> of(Path file) throws IOException {
        var real = file.toRealPath();
        for (var folder = real.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(MARK))) {
                return open(folder, real);
            }
        }
        return Optional.empty();
    }

    private static Optional<FoundRepository> open(Path top, Path file) throws IOException {
        // The one folder is looked at and none above it, so that a damaged repository is not taken for the one around it.
        var builder = new FileRepositoryBuilder().addCeilingDirectory(parent(top)).findGitDir(top.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        return Optional.of(new FoundRepository(builder.setWorkTree(top.toFile()).build(), slashed(top.relativize(file))));
    }

    private static File parent(Path top) {
        return Optional.ofNullable(top.getParent()).orElse(top).toFile();
    }

    /** The folder of the file, from the top of the work tree; empty for the top itself. */
    String folder() {
        return folderOf(file);
    }

    /** The folder of a path in a work tree; empty for the top itself. */
    static String folderOf(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static String slashed(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(Path::toString).collect(Collectors.joining("/"));
    }
}
