package org.parallax.app.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.dsl.loading.Workspace;

/**
 * Finds the files that paths stand for. A folder stands for every {@code .scenario} and {@code .relationship} file under
 * it, hidden files and folders excepted. Links are followed, but not in circles; a file reached in two ways counts once.
 */
public final class SourceFinder {

    /** The files found, in the order of the paths, then by name; and problems with the paths. */
    public record Found(List<Path> files, List<Diagnostic> problems) {

        public Found {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /** Whether a file of this name can hold scenarios or records. */
    public static boolean isSource(Path file) {
        return SourceKind.of(file).isPresent();
    }

    /** All files that the paths stand for. Never throws: what cannot be read is among the problems. */
    public Found find(List<Path> paths) {
        var files = new LinkedHashMap<Path, Path>();
        var problems = new ArrayList<Diagnostic>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                var inside = inFolder(path, problems);
                if (inside.isEmpty()) {
                    problems.add(problem(path, IssueCode.FOLDER_EMPTY,
                            "There is no .scenario or .relationship file in this folder"));
                }
                inside.forEach(files::putIfAbsent);
            } else {
                files.putIfAbsent(identity(path), path);
            }
        }
        return new Found(List.copyOf(files.values()), problems);
    }

    private static Map<Path, Path> inFolder(Path folder, List<Diagnostic> problems) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                    new Visitor(folder, found, problems));
        } catch (IOException e) {
            problems.add(problem(folder, IssueCode.FILE_UNREADABLE, "The folder cannot be read: " + e.getMessage()));
        }
        var byIdentity = new LinkedHashMap<Path, Path>();
        found.stream().sorted().forEach(file -> byIdentity.putIfAbsent(identity(file), file));
        return byIdentity;
    }

    private static Diagnostic problem(Path path, IssueCode code, String message) {
        return Diagnostic.aboutFile(Workspace.uri(path), path.toString(), code, message);
    }

    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> found;
        private final List<Diagnostic> problems;

        Visitor(Path root, List<Path> found, List<Diagnostic> problems) {
            this.root = root;
            this.found = found;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isSource(file) && !file.getFileName().toString().startsWith(".")) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            // A link in a circle leads to files that are visited anyway; only a folder without permission is worth reporting.
            if (cause instanceof AccessDeniedException) {
                problems.add(problem(file, IssueCode.FILE_UNREADABLE, "You have no permission to read this"));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
