package org.parallax.editing.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.app.LoadedFiles;
import org.parallax.app.Parallax;
import org.parallax.app.catalogue.KeptDossier;
import org.parallax.app.source.SourceFinder;
import org.parallax.dsl.loading.ReadingListener;
import org.parallax.dsl.loading.Workspace;
import org.parallax.editing.document.DocumentSnapshot;

/**
 * The texts of one folder and the record they name, as the language has read them: as editors hold them, or else as they
 * are on disk. For one thread.
 */
final class FolderReading {

    private final Parallax parallax;
    private final Path folder;
    private final Workspace workspace;
    /** The texts the workspace holds as an editor does, not as they are on disk. */
    private final Map<Path, DocumentSnapshot> taken = new HashMap<>();
    private final KeptDossier dossier = new KeptDossier();
    private long readings;
    private long diskChanges;
    private Optional<Checked> checked = Optional.empty();

    /** A check is good until any text of the folder is read again. */
    private record Checked(DocumentSnapshot text, long readings, LoadedFiles files) {}

    /**
     * Reads the files beside a file.
     *
     * @param diskChanges how often somebody has told so far that files on disk may have changed
     */
    FolderReading(Parallax parallax, Path file, long diskChanges, ReadingListener listener) {
        this.parallax = parallax;
        this.folder = folderOf(file);
        this.diskChanges = diskChanges;
        this.workspace = parallax.language().newWorkspace(new Counted(listener));
        workspace.addBeside(file);
    }

    /** The dossier that was made last of a record as it is read here. */
    KeptDossier dossier() {
        return dossier;
    }

    /** The folder, as an absolute path. */
    Path folder() {
        return folder;
    }

    /** Whether a file is one of these, or may become one; not a file of the folder that it may know under another name. */
    boolean holds(Path file) {
        return folder.equals(folderOf(file)) && (taken.containsKey(file)
                || workspace.document(Workspace.uri(file)).isPresent() || !hasAnotherName(file));
    }

    /** Whether the folder lists this very file under another name, as by a link or in other letters. */
    private boolean hasAnotherName(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        var absolute = file.toAbsolutePath().normalize();
        try (var listed = Files.list(folder)) {
            for (var other : (Iterable<Path>) listed.filter(SourceFinder::isSource)::iterator) {
                if (!other.equals(absolute) && Files.isSameFile(other, absolute)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | UncheckedIOException e) {
            // What cannot be listed is not known under any other name.
            return false;
        }
    }

    /** Takes a text and those beside it as they are now; all that is held no more counts as it is on disk. */
    Optional<XtextResource> take(DocumentSnapshot text, List<DocumentSnapshot> beside, long changes) {
        var now = new HashMap<Path, DocumentSnapshot>();
        beside.stream().filter(other -> SourceFinder.isSource(other.path())).forEach(other -> now.put(other.path(), other));
        now.put(text.path(), text);
        for (var path : List.copyOf(taken.keySet())) {
            if (!now.containsKey(path)) {
                taken.remove(path);
                workspace.closed(Workspace.uri(path));
            }
        }
        if (diskChanges != changes) {
            diskChanges = changes;
            workspace.changedOnDisk(folder);
        }
        now.forEach((path, snapshot) -> {
            var before = taken.put(path, snapshot);
            if (before == null || !before.sameAs(snapshot)) {
                workspace.put(path, snapshot.content());
            }
        });
        return workspace.resource(Workspace.uri(text.path()));
    }

    /** Checks a text that was just taken, unless that was done and nothing was read since. */
    LoadedFiles checked(DocumentSnapshot text, BooleanSupplier cancelled) {
        var known = checked.filter(last -> last.text().sameAs(text) && last.readings() == readings).map(Checked::files);
        return known.orElseGet(() -> {
            var files = parallax.check(workspace, text.path(), cancelled);
            if (!cancelled.getAsBoolean()) {
                checked = Optional.of(new Checked(text, readings, files));
            }
            return files;
        });
    }

    private static Path folderOf(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        return Objects.requireNonNullElse(absolute.getParent(), absolute);
    }

    /** Counts, and tells the listener of whoever made the session. */
    private final class Counted implements ReadingListener {

        private final ReadingListener listener;

        Counted(ReadingListener listener) {
            this.listener = listener;
        }

        @Override
        public void parsed(URI file) {
            readings++;
            listener.parsed(file);
        }

        @Override
        public void relinked(URI file) {
            readings++;
            dossier.forget();
            listener.relinked(file);
        }
    }
}
