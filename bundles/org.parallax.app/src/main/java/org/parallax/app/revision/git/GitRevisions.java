package org.parallax.app.revision.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.util.SystemReader;
import org.parallax.app.revision.EarlierVersion;
import org.parallax.app.revision.EarlierVersions;
import org.parallax.projection.result.Outcome;

/**
 * The versions of a file that its git repository keeps, by any name that git takes for a commit: {@code HEAD~2}, a branch,
 * a tag, a hash. Reads the repository and nothing else of the machine.
 *
 * <p>While it reads, JGit's view of the machine, of which there is one in a process, is another; two readings at once wait
 * for each other.
 */
public final class GitRevisions implements EarlierVersions {

    @Override
    public Outcome<EarlierVersion> read(Path file, String name) {
        synchronized (SystemReader.class) {
            var machine = SystemReader.getInstance();
            SystemReader.setInstance(new QuietSurroundings(machine));
            try {
                return reading(file, name);
            } catch (IOException e) {
                return new Outcome.Rejected<>("the repository of " + file + " cannot be read: " + e.getMessage());
            } finally {
                SystemReader.setInstance(machine);
            }
        }
    }

    private static Outcome<EarlierVersion> reading(Path file, String name) throws IOException {
        var found = FoundRepository.of(file);
        if (found.isEmpty()) {
            return new Outcome.Rejected<>("there is no file " + name + ", and " + file + " lies in no git repository, so that there"
                    + " is no revision " + name + " either; give the path of a saved copy");
        }
        try (var repository = found.get().repository(); var walk = new RevWalk(repository)) {
            var commit = commit(repository, walk, name);
            return switch (commit) {
                case Outcome.Completed<RevCommit>(var there) -> new RevisionReader(found.get(), walk, name).read(there);
                case Outcome.Rejected<RevCommit>(var reason) -> new Outcome.Rejected<>(reason);
                case Outcome.Cancelled<RevCommit> cancelled -> new Outcome.Cancelled<>();
            };
        }
    }

    private static Outcome<RevCommit> commit(Repository repository, RevWalk walk, String name) throws IOException {
        try {
            // Asked for by that name, null says that there is none.
            var id = Optional.<ObjectId>ofNullable(repository.resolve(name));
            return id.isEmpty() ? new Outcome.Rejected<>(KnownRevisions.unknown(repository, name)) : new Outcome.Completed<>(walk.parseCommit(id.get()));
        } catch (RevisionSyntaxException e) {
            return new Outcome.Rejected<>(KnownRevisions.unknown(repository, name));
        } catch (IncorrectObjectTypeException e) {
            return new Outcome.Rejected<>(name + " names no commit; give one, such as " + Constants.HEAD + " or " + Constants.HEAD + "~1");
        } catch (MissingObjectException e) {
            return new Outcome.Rejected<>(KnownRevisions.unknown(repository, name));
        }
    }
}
