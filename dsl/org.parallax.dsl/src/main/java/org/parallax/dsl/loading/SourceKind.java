package org.parallax.dsl.loading;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;

/** The kinds of files that are written in the language, told apart by how their names end. */
public enum SourceKind {

    /** Holds scenarios, and may add to a record. */
    SCENARIO("scenario"),
    /** Holds a record, or a part of one. */
    RELATIONSHIP("relationship");

    private final String extension;

    SourceKind(String extension) {
        this.extension = extension;
    }

    /** How the names end, without the dot. */
    public String extension() {
        return extension;
    }

    /** How the names end, with the dot. */
    public String ending() {
        return "." + extension;
    }

    /** The kind of a file, which need not exist; empty when it is not of the language. */
    public static Optional<SourceKind> of(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString)
                .flatMap(name -> Stream.of(values()).filter(kind -> name.endsWith(kind.ending())).findFirst());
    }

    /** The kind of a file in memory; empty when it is not of the language. */
    public static Optional<SourceKind> of(URI file) {
        return Stream.of(values()).filter(kind -> kind.extension.equals(file.fileExtension())).findFirst();
    }
}
