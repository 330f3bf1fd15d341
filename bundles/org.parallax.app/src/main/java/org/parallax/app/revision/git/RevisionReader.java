package org.parallax.app.revision.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.parallax.app.revision.EarlierVersion;
import org.parallax.app.revision.EarlierVersion.EarlierText;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.dsl.loading.TextFile;
import org.parallax.projection.result.Outcome;

/**
 * Reads a file and its neighbours from one commit. A file that had another name then is found by its text.
 *
 * @param name of the revision, as the user gave it
 */
record RevisionReader(FoundRepository found, RevWalk walk, String name) {

    /** A text of the commit that is none of the language. */
    private static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        Unreadable(String reason) {
            super(reason);
        }
    }

    Outcome<EarlierVersion> read(RevCommit commit) throws IOException {
        var path = pathIn(commit);
        if (path.isEmpty()) {
            return new Outcome.Rejected<>(missing());
        }
        try (var file = TreeWalk.forPath(repository(), path.get(), commit.getTree())) {
            var text = new EarlierText(fileName(found.file()), place(path.get()), text(path.get(), file.getObjectId(0)));
            return new Outcome.Completed<>(
                    new EarlierVersion(name, Optional.of(commit.getName()), text, beside(commit, path.get())));
        } catch (Unreadable e) {
            return new Outcome.Rejected<>(String.valueOf(e.getMessage()));
        }
    }

    private String missing() {
        return found.file() + " is not in " + name + (name.equals(Constants.HEAD)
                ? ": it was never committed; commit it first, or give the path of a saved copy"
                : ", under this name or another; give a later revision, or the path of a saved copy");
    }

    /** Where the file was in a commit: at its path of today, or at the one that it was moved from. */
    private Optional<String> pathIn(RevCommit commit) throws IOException {
        if (isFile(commit, found.file())) {
            return Optional.of(found.file());
        }
        var head = Optional.<ObjectId>ofNullable(repository().resolve(Constants.HEAD));
        return head.isEmpty() ? Optional.empty() : formerPath(commit, walk.parseCommit(head.get()));
    }

    private boolean isFile(RevCommit commit, String path) throws IOException {
        try (var file = TreeWalk.forPath(repository(), path, commit.getTree())) {
            return Optional.<TreeWalk>ofNullable(file).filter(there -> isText(there.getFileMode(0))).isPresent();
        }
    }

    private Optional<String> formerPath(RevCommit then, RevCommit now) throws IOException {
        try (var both = new TreeWalk(repository())) {
            both.addTree(then.getTree());
            both.addTree(now.getTree());
            both.setRecursive(true);
            both.setFilter(TreeFilter.ANY_DIFF);
            var renames = new RenameDetector(repository());
            renames.addAll(DiffEntry.scan(both));
            return renames.compute().stream()
                    .filter(entry -> entry.getChangeType() == DiffEntry.ChangeType.RENAME && entry.getNewPath().equals(found.file()))
                    .map(DiffEntry::getOldPath).findFirst();
        }
    }

    private List<EarlierText> beside(RevCommit commit, String path) throws IOException, Unreadable {
        var folder = FoundRepository.folderOf(path);
        var texts = new ArrayList<EarlierText>();
        try (var entries = new TreeWalk(repository())) {
            entries.addTree(tree(commit, folder));
            while (entries.next()) {
                var entry = entries.getNameString();
                var whole = folder.isEmpty() ? entry : folder + "/" + entry;
                boolean isOther = !whole.equals(path) && !entry.equals(fileName(found.file()));
                if (isOther && isText(entries.getFileMode(0)) && Stream.of(SourceKind.values()).anyMatch(kind -> entry.endsWith(kind.ending()))) {
                    texts.add(new EarlierText(entry, place(whole), text(whole, entries.getObjectId(0))));
                }
            }
        }
        return texts;
    }

    private ObjectId tree(RevCommit commit, String folder) throws IOException {
        if (folder.isEmpty()) {
            return commit.getTree();
        }
        try (var inside = TreeWalk.forPath(repository(), folder, commit.getTree())) {
            return inside.getObjectId(0);
        }
    }

    private String text(String path, ObjectId id) throws IOException, Unreadable {
        ObjectLoader stored = repository().open(id, Constants.OBJ_BLOB);
        if (stored.getSize() > TextFile.LARGEST) {
            throw new Unreadable(place(path) + " is larger than 20 MB");
        }
        return switch (TextFile.decode(stored.getBytes(TextFile.LARGEST))) {
            case TextFile.Text(var text) -> text;
            case TextFile.Refused refused -> throw new Unreadable(place(path) + ":" + refused.line() + ": " + refused.message());
        };
    }

    private Repository repository() {
        return found.repository();
    }

    private String place(String path) {
        return name + ":" + path;
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean isText(FileMode mode) {
        return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    }
}
