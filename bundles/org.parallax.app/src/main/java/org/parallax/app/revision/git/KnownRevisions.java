package org.parallax.app.revision.git;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.parallax.app.projecting.LikelyName;

/** Says what revisions a repository has where one is asked for that it has not. */
final class KnownRevisions {

    private static final int MOST = 8;

    private KnownRevisions() {}

    static String unknown(Repository repository, String name) throws IOException {
        if (repository.exactRef(Constants.HEAD) == null || repository.resolve(Constants.HEAD) == null) {
            return "there is no file " + name + ", and nothing was committed yet in " + place(repository)
                    + "; commit first, or give the path of a saved copy";
        }
        var names = names(repository);
        var listed = Stream.concat(Stream.of(Constants.HEAD), names.stream().limit(MOST)).toList();
        int further = names.size() - MOST;
        return "there is no file and no revision " + name + " in " + place(repository) + LikelyName.suggestion(name, Stream.concat(Stream.of(Constants.HEAD), names.stream()).toList())
                + " There is: " + String.join(", ", listed) + (further > 0 ? " and " + further + " more" : "");
    }

    /** Branches and tags by their short names, sorted. */
    private static List<String> names(Repository repository) throws IOException {
        return repository.getRefDatabase().getRefs().stream().map(Ref::getName)
                .filter(ref -> ref.startsWith(Constants.R_HEADS) || ref.startsWith(Constants.R_TAGS) || ref.startsWith(Constants.R_REMOTES))
                .map(Repository::shortenRefName).distinct().sorted().toList();
    }

    private static String place(Repository repository) {
        return "the repository " + repository.getWorkTree();
    }
}
