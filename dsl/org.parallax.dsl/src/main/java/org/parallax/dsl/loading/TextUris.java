package org.parallax.dsl.loading;

import java.nio.file.FileSystemNotFoundException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;

/** From files, and from what a client calls a text, to the uri under which a workspace keeps it. */
final class TextUris {

    /** The scheme of the uris made up here. What a client calls by it gets another, so that no two texts share one. */
    private static final String MADE_UP = "text";

    private TextUris() {}

    static URI of(Path path) {
        return URI.createFileURI(path.toAbsolutePath().normalize().toString());
    }

    /** The file a uri stands for; empty if there can be no such file on this machine. */
    static Optional<Path> path(URI uri) {
        try {
            return uri.isFile() ? Optional.of(Path.of(uri.toFileString())) : Optional.empty();
        } catch (InvalidPathException e) {
            // For example a zero character in the name.
            return Optional.empty();
        }
    }

    static URI of(String named) {
        return javaPath(named).filter(file -> SourceKind.of(file).isPresent()).map(TextUris::of)
                .or(() -> emfUri(named))
                .orElseGet(() -> madeUp(named));
    }

    /** Clients percent-encode in ways of their own; the path is what they agree on. */
    private static Optional<Path> javaPath(String named) {
        try {
            return named.regionMatches(true, 0, "file:", 0, 5) ? Optional.of(Path.of(java.net.URI.create(named))) : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            // Not a uri that Java accepts as a file, for example one with blanks or a host.
            return Optional.empty();
        }
    }

    private static Optional<URI> emfUri(String named) {
        try {
            var uri = URI.createURI(named);
            boolean isUsable = !uri.isRelative() && !MADE_UP.equalsIgnoreCase(uri.scheme()) && uri.isHierarchical() && !uri.hasFragment()
                    && SourceKind.of(uri).isPresent();
            return !isUsable ? Optional.empty() : uri.isFile()
                    ? path(uri).filter(Path::isAbsolute).map(TextUris::of)
                    : Optional.of(uri);
        } catch (IllegalArgumentException e) {
            // A client may use any string as a name.
            return Optional.empty();
        }
    }

    /** Keeps ASCII letters and digits and encodes everything else, so that different names stay different. */
    private static URI madeUp(String named) {
        var kind = named.endsWith(SourceKind.RELATIONSHIP.ending()) ? SourceKind.RELATIONSHIP : SourceKind.SCENARIO;
        var name = new StringBuilder(MADE_UP + ":/");
        for (char sign : named.toCharArray()) {
            boolean isPlain = sign < 128 && Character.isLetterOrDigit(sign);
            name.append(isPlain ? String.valueOf(sign) : "_%04x".formatted((int) sign));
        }
        return URI.createURI(name.append(kind.ending()).toString());
    }
}
