package org.parallax.dsl.loading;

import com.google.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.Document;

/**
 * Files, folders and unsaved texts, seen together with the other files of their folder and with the installed
 * records they name. Nothing that may be wrong with a file throws: it is told as a diagnostic.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class Workspace {

    private final ResourcePool pool;
    private final IssueReader issues;
    /** What was asked for, in order; a diagnostic where there is no text. */
    private final Map<URI, List<Diagnostic>> asked = new LinkedHashMap<>();

    @Inject
    Workspace(ResourcePool pool, IssueReader issues) {
        this.pool = pool;
        this.issues = issues;
    }

    /** Adds a file, or every file of the language that stands directly in a folder. */
    public void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            addFile(path);
        }
    }

    /** Adds or replaces a text, such as the unsaved state of a file. */
    public void put(URI file, String text) {
        asked.put(file, List.of());
        pool.put(file, text);
    }

    /** Forgets a file. */
    public void remove(URI file) {
        asked.remove(file);
        pool.remove(file);
    }

    /** Checks everything that was added, in the order it was added. */
    public List<CheckedFile> check() {
        return check(CancelIndicator.NullImpl);
    }

    /** Checks everything that was added; when cancelled, what is told is not complete. */
    public List<CheckedFile> check(CancelIndicator cancelled) {
        return asked.keySet().stream().map(file -> check(file, cancelled)).toList();
    }

    /** Checks one file; when cancelled, what is told is not complete. */
    public CheckedFile check(URI file, CancelIndicator cancelled) {
        List<Diagnostic> refused = asked.getOrDefault(file, List.of());
        Optional<XtextResource> resource = pool.get(file);
        if (!refused.isEmpty() || resource.isEmpty()) {
            return new CheckedFile(file, Optional.empty(), refused);
        }
        pool.settle(siblingsOf(file));
        List<Diagnostic> found = new ArrayList<>(pool.troubles(file));
        found.addAll(issues.read(resource.get(), cancelled));
        return new CheckedFile(file, document(resource.get()), found);
    }

    /** What a file says, without checking it; empty when it has no readable text. */
    public Optional<Document> document(URI file) {
        return pool.get(file).flatMap(resource -> {
            pool.settle(siblingsOf(file));
            return document(resource);
        });
    }

    /** The file in memory, for editor services; empty when it has no readable text. */
    public Optional<XtextResource> resource(URI file) {
        Optional<XtextResource> resource = pool.get(file);
        resource.ifPresent(r -> pool.settle(siblingsOf(file)));
        return resource;
    }

    private static Optional<Document> document(XtextResource resource) {
        return resource.getContents().stream().filter(Document.class::isInstance).map(Document.class::cast).findFirst();
    }

    /** The uri a path has in this workspace. */
    public static URI uri(Path path) {
        return URI.createFileURI(path.toAbsolutePath().normalize().toString());
    }

    private void addFolder(Path folder) {
        try {
            List<Path> files = filesIn(folder);
            files.forEach(this::addFile);
            if (files.isEmpty()) {
                refuse(folder, IssueCode.FOLDER_EMPTY, "The folder " + folder
                        + " holds no .scenario and no .relationship file.", 1);
            }
        } catch (IOException e) {
            refuse(folder, IssueCode.FILE_UNREADABLE, "The folder " + folder + " cannot be read.", 1);
        }
    }

    private void addFile(Path path) {
        if (Files.exists(path) && SourceKind.of(path).isEmpty()) {
            refuse(path, IssueCode.FILE_KIND, "The name of " + path.getFileName()
                    + " ends neither in .scenario nor in .relationship.", 1);
            return;
        }
        switch (TextFile.read(path)) {
            case TextFile.Text text -> put(uri(path), text.text());
            case TextFile.Refused refused -> refuse(path, refused.code(), refused.message(), refused.line());
        }
    }

    private void refuse(Path path, IssueCode code, String message, int line) {
        URI file = uri(path);
        asked.put(file, List.of(new Diagnostic(Severity.ERROR, code.name(), message, file, line, 1, 0, 0, List.of())));
    }

    /** Files beside an asked one that were not asked for themselves, to be read if a name is missing. */
    private Set<Path> siblingsOf(URI file) {
        Set<Path> siblings = new LinkedHashSet<>();
        if (file.isFile()) {
            Path folder = Path.of(file.toFileString()).getParent();
            try {
                filesIn(folder).stream().filter(p -> !asked.containsKey(uri(p))).forEach(siblings::add);
            } catch (IOException e) {
                // A folder that cannot be listed has no siblings to offer; what is missing is then told by name.
                return Set.of();
            }
        }
        return siblings;
    }

    private static List<Path> filesIn(@Nullable Path folder) throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> SourceKind.of(f).isPresent() && Files.isRegularFile(f)).sorted().toList();
        }
    }
}
