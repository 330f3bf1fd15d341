package org.parallax.dsl.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.Document;

/**
 * Files, folders and unsaved texts, seen together with the other files of their folder and with the installed records
 * they name. Nothing that may be wrong with a file throws: it is reported as a diagnostic.
 *
 * <p>What is on disk is read once. Whoever keeps a workspace for long reports files that were made, changed or deleted
 * with {@link #changedOnDisk}; nothing else makes it look again.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class Workspace {

    private final ResourcePool pool;
    private final IssueReader issues;
    private final WantedFiles files;

    Workspace(ResourcePool pool, IssueReader issues, FolderListing folders) {
        this.pool = pool;
        this.issues = issues;
        this.files = new WantedFiles(pool, folders);
    }

    /**
     * Adds layers, by name, to what every scenario on their records says; before anything else is added. One that is
     * installed is read with its record; one that nobody knows counts for nothing.
     */
    public void addLayers(List<String> layers) {
        pool.addLayers(layers);
    }

    /** Adds a file, or every file of the language that stands directly in a folder, as it is on disk. */
    public void add(Path path) {
        files.add(path);
    }

    /** Adds every file of the language that stands beside a file, but not the file itself, under whatever name. */
    public void addBeside(Path file) {
        files.addBeside(file);
    }

    /** Adds or replaces a text, such as the unsaved state of a file; a byte order mark is no part of it. */
    public void put(URI file, String text) {
        files.put(file, text);
    }

    /** Adds or replaces the text of a file that exists or will, which diagnostics name as the path is given. */
    public void put(Path file, String text) {
        files.put(file, text);
    }

    /** Adds or replaces a text that need be in no file, which diagnostics call by {@code name}. */
    public void put(URI file, String text, String name) {
        files.put(file, text, name);
    }

    /** Forgets a file. */
    public void remove(URI file) {
        files.remove(file);
    }

    /** No editor has a file open any more: it counts as it is on disk, and not at all if it is not there. */
    public void closed(URI file) {
        files.closed(file);
    }

    /**
     * A file was made, changed or deleted, or anything in a folder was. A text that an editor has open stays as it is
     * there. A file that was not asked for is read when a name is missing, or at once if all of its folder was asked
     * for.
     */
    public void changedOnDisk(Path path) {
        files.changedOnDisk(path);
    }

    /** Checks everything that was added, in the order it was added. */
    public List<CheckedFile> check() {
        return check(() -> false);
    }

    /** Checks everything that was added; once cancelled, the result is not complete. */
    public List<CheckedFile> check(BooleanSupplier cancelled) {
        return files.all().stream().map(file -> check(file, cancelled)).toList();
    }

    /** Checks one file; once cancelled, the result is not complete. */
    public CheckedFile check(URI file, BooleanSupplier cancelled) {
        List<Diagnostic> refused = files.refusals(file);
        Optional<XtextResource> resource = pool.get(file);
        if (!refused.isEmpty() || resource.isEmpty()) {
            return new CheckedFile(file, Optional.empty(), refused);
        }
        pool.settle(files.siblingsOf(file));
        List<Diagnostic> found = new ArrayList<>();
        pool.troubles(file).forEach(message -> found.add(
                Diagnostic.aboutFile(file, files.nameOf(file), IssueCode.INSTALLED_RECORD_UNREADABLE, message)));
        found.addAll(issues.read(resource.get(), files::nameOf, cancelled));
        return new CheckedFile(file, document(resource.get()), found);
    }

    /** What a file says, without checking it; empty when it has no readable text. */
    public Optional<Document> document(URI file) {
        return resource(file).flatMap(Workspace::document);
    }

    /** The file in memory, for editor services; empty when it has no readable text. */
    public Optional<XtextResource> resource(URI file) {
        Optional<XtextResource> resource = pool.get(file);
        resource.ifPresent(r -> pool.settle(files.siblingsOf(file)));
        return resource;
    }

    private static Optional<Document> document(XtextResource resource) {
        return resource.getContents().stream().filter(Document.class::isInstance).map(Document.class::cast).findFirst();
    }

    /** What diagnostics call a file. */
    public String nameOf(URI file) {
        return files.nameOf(file);
    }

    /** The uri a path has in this workspace. */
    public static URI uri(Path path) {
        return TextUris.of(path);
    }

    /**
     * The uri under which a workspace keeps the text that a client calls by a name: for a file its own uri, however the
     * client spells it; for anything else a uri that ends as files of the language do. Equal names give equal uris,
     * different names different ones. Never throws.
     */
    public static URI uriOf(String named) {
        return TextUris.of(named);
    }

    /** Whether a file came with an installed record, not with what was added. */
    public boolean isInstalled(URI file) {
        return pool.isInstalled(file);
    }
}
