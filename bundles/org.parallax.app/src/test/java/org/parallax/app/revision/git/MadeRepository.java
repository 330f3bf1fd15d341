package org.parallax.app.revision.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Repository;

/** A repository that a test makes, file by file and commit by commit. */
record MadeRepository(Path top, Git git) implements AutoCloseable {

    /** An empty one in a folder, which is made. */
    static MadeRepository in(Path top) throws GitAPIException {
        return new MadeRepository(top, Git.init().setDirectory(top.toFile()).setInitialBranch("main").call());
    }

    Path write(String file, String text) throws IOException {
        var path = top.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Commits all that there is, and what is gone; returns the hash. */
    String commit(String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        return git.commit().setMessage(message).setSign(false).setAuthor("A. Tester", "tester@example.org")
                .setCommitter("A. Tester", "tester@example.org").call().getName();
    }

    Repository repository() {
        return git.getRepository();
    }

    @Override
    public void close() {
        git.close();
    }
}
