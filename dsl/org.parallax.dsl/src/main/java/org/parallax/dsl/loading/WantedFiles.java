package org.parallax.dsl.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.parallax.dsl.issues.IssueCode;

/**
 * Which files a workspace is asked about, which of them count as they are on disk, and what the user calls them. Keeps
 * their texts in the pool.
 */
final class WantedFiles {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ResourcePool pool;
    private final FolderListing folders;
    /** What was asked for, in order; a diagnostic where there is no text. */
    private final Map<URI, List<Diagnostic>> asked = new LinkedHashMap<>();
    /** Those of them that count as they are on disk, not as they are in an editor. */
    private final Set<URI> asOnDisk = new HashSet<>();
    /** Folders of which every file is wanted. */
    private final Set<Path> whole = new HashSet<>();
    /** Those of them that could not be listed so far. */
    private final Set<Path> unlisted = new HashSet<>();
    /** Files of which only the neighbours are wanted, not the file itself, under whatever name. */
    private final Set<Path> apart = new HashSet<>();
    /** How the user named files. */
    private final Map<URI, String> names = new HashMap<>();

    WantedFiles(ResourcePool pool, FolderListing folders) {
        this.pool = pool;
        this.folders = folders;
    }

    /** Those asked for, in order. */
    List<URI> all() {
        return List.copyOf(asked.keySet());
    }

    /** Why there is no text of a file that was asked for; empty if there is. */
    List<Diagnostic> refusals(URI file) {
        return asked.getOrDefault(file, List.of());
    }

    /** How the user named a file. */
    String nameOf(URI file) {
        return Optional.ofNullable(names.get(file)).or(() -> TextUris.path(file).map(Path::toString)).orElseGet(file::toString);
    }

    void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            addFile(path);
        }
    }

    void addBeside(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return;
        }
        whole.add(folder);
        apart.add(file);
        try {
            for (Path path : folders.filesIn(folder)) {
                if (!isSame(path, file)) {
                    addFile(path);
                }
            }
        } catch (IOException e) {
            // A folder that cannot be listed has no neighbours to offer; the file itself may still be readable.
            unlisted.add(folder);
        }
    }

    void put(URI file, String text) {
        asked.put(file, List.of());
        asOnDisk.remove(file);
        pool.put(file, text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1));
    }

    void put(Path file, String text) {
        put(TextUris.of(file), text, file.toString());
    }

    void put(URI file, String text, String name) {
        names.put(file, name);
        put(file, text);
    }

    void remove(URI file) {
        asked.remove(file);
        asOnDisk.remove(file);
        // Should it be made on disk, it is a neighbour like any other.
        apart.removeIf(path -> TextUris.of(path).equals(file));
        pool.remove(file);
    }

    void closed(URI file) {
        if (asked.containsKey(file) && !asOnDisk.contains(file)) {
            takeFromDisk(file);
        }
    }

    void changedOnDisk(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        folders.forget(absolute);
        Optional.ofNullable(absolute.getParent()).ifPresent(folders::forget);
        Optional.ofNullable(absolute.getParent()).filter(unlisted::contains).ifPresent(this::listAgain);
        filesIn(absolute).forEach(this::takeUnlessHeld);
        if (Files.isDirectory(absolute) && asked.remove(TextUris.of(absolute)) != null) {
            // Only an error was known of this folder; it may hold files by now.
            addFolder(absolute);
        }
        takeUnlessHeld(absolute);
    }

    private void listAgain(Path folder) {
        filesIn(folder).forEach(this::takeUnlessHeld);
        if (!unlisted.contains(folder)) {
            asked.remove(TextUris.of(folder));
        }
    }

    /** The files of a folder, those on disk and those in memory. */
    private Set<Path> filesIn(Path folder) {
        Set<Path> files = new LinkedHashSet<>();
        Stream.concat(asked.keySet().stream(), pool.siblings().stream()).flatMap(file -> TextUris.path(file).stream())
                .filter(path -> folder.equals(path.getParent())).forEach(files::add);
        try {
            files.addAll(folders.filesIn(folder));
            unlisted.remove(folder);
        } catch (IOException e) {
            // What cannot be listed now is forgotten: it cannot be read either.
            return files;
        }
        return files;
    }

    private void takeUnlessHeld(Path path) {
        URI file = TextUris.of(path);
        pool.forgetSibling(file);
        boolean isNew = !asked.containsKey(file) && SourceKind.of(path).isPresent() && whole.contains(path.getParent())
                && apart.stream().noneMatch(other -> isSame(path, other));
        if (isNew || asOnDisk.contains(file)) {
            takeFromDisk(file);
        }
    }

    private void takeFromDisk(URI file) {
        Optional<Path> path = TextUris.path(file).filter(Files::isRegularFile);
        if (path.isPresent()) {
            asOnDisk.remove(file);
            addFile(Path.of(nameOf(file)), path.get());
        } else {
            remove(file);
        }
    }

    private void addFolder(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        whole.add(absolute);
        try {
            List<Path> files = folders.filesIn(absolute);
            files.forEach(file -> addFile(folder.resolve(file.getFileName()), file));
            unlisted.remove(absolute);
            if (files.isEmpty()) {
                refuse(folder, IssueCode.FOLDER_EMPTY, "The folder " + folder
                        + " holds no .scenario and no .relationship file.", 1);
            }
        } catch (IOException e) {
            unlisted.add(absolute);
            refuse(folder, IssueCode.FILE_UNREADABLE, "The folder " + folder + " cannot be read.", 1);
        }
    }

    private void addFile(Path path) {
        if (Files.exists(path) && SourceKind.of(path).isEmpty()) {
            refuse(path, IssueCode.FILE_KIND, "The name of " + path.getFileName()
                    + " ends neither in .scenario nor in .relationship.", 1);
            return;
        }
        addFile(path, path);
    }

    private void addFile(Path named, Path path) {
        URI file = TextUris.of(path);
        names.put(file, named.toString());
        if (asOnDisk.contains(file) && asked.getOrDefault(file, List.of()).isEmpty()) {
            return;
        }
        switch (TextFile.read(path)) {
            case TextFile.Text text -> put(file, text.text());
            case TextFile.Refused refused -> refuse(named, refused.code(), refused.message(), refused.line());
        }
        asOnDisk.add(file);
    }

    private void refuse(Path path, IssueCode code, String message, int line) {
        var place = new Location(TextUris.of(path), path.toString(), line, 1, 0, 0);
        pool.remove(TextUris.of(path));
        asked.put(TextUris.of(path), List.of(Diagnostic.of(Diagnostic.Severity.ERROR, code.name(), message, place)));
    }

    /** Files beside an asked one that were not asked for themselves, to be read if a name is missing. */
    Set<Path> siblingsOf(URI file) {
        Optional<Path> folder = TextUris.path(file).map(Path::getParent).filter(path -> !whole.contains(path) || unlisted.contains(path));
        Set<Path> siblings = new LinkedHashSet<>();
        try {
            if (folder.isPresent()) {
                folders.filesIn(folder.get()).stream().filter(path -> !asked.containsKey(TextUris.of(path))).forEach(siblings::add);
            }
        } catch (IOException e) {
            // A folder that cannot be listed has no siblings to offer; a missing name is then reported.
            return Set.of();
        }
        return siblings;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.toRealPath().equals(other.toRealPath());
        } catch (IOException e) {
            return TextUris.of(one).equals(TextUris.of(other));
        }
    }
}
