package org.parallax.app.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.app.revision.EarlierVersion.EarlierText;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.dsl.loading.TextFile;
import org.parallax.projection.result.Outcome;

/**
 * Versions of a file that were saved under other names, whatever these end in. The files beside a copy are those of its
 * folder; where the file of today stands there too, the copy stands in its place.
 */
public final class SavedCopies implements EarlierVersions {

    @Override
    public Outcome<EarlierVersion> read(Path file, String name) {
        var copy = Path.of(name);
        if (Files.isDirectory(copy)) {
            return new Outcome.Rejected<>(name + " is a folder; give the copy in it");
        }
        return switch (TextFile.read(copy)) {
            case TextFile.Refused refused -> new Outcome.Rejected<>(refused.code() == IssueCode.FILE_MISSING
                    ? "there is no file " + name : name + ":" + refused.line() + ": " + refused.message());
            case TextFile.Text(var text) -> new Outcome.Completed<>(new EarlierVersion(
                    name, Optional.empty(), new EarlierText(fileName(file), name, text), beside(file, copy)));
        };
    }

    /** What stands beside a copy and can be read; what cannot is told where a scenario misses it. */
    private static List<EarlierText> beside(Path file, Path copy) {
        var folder = Optional.ofNullable(copy.toAbsolutePath().getParent());
        var texts = new ArrayList<EarlierText>();
        try (Stream<Path> there = folder.isEmpty() ? Stream.empty() : Files.list(folder.get())) {
            for (var path : there.filter(path -> SourceKind.of(path).isPresent() && Files.isRegularFile(path)).sorted().toList()) {
                if (!isSame(path, copy) && !isSame(path, file) && !fileName(path).equals(fileName(file))
                        && TextFile.read(path) instanceof TextFile.Text(var text)) {
                    texts.add(new EarlierText(fileName(path), copy.resolveSibling(path.getFileName()).toString(), text));
                }
            }
        } catch (IOException e) {
            // A folder that cannot be listed has no neighbours to offer; the copy itself is readable.
            return List.of();
        }
        return texts;
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(other) && Files.isSameFile(one, other);
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
