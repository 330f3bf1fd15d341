package org.parallax.dsl.loading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.parallax.model.Document;

/**
 * A file and the diagnostics about it. The document is the live one of the workspace: read it only where the workspace
 * itself may be used.
 *
 * @param file the file
 * @param document what it says; empty when its text could not be read at all
 * @param diagnostics in the order of the text
 */
public record CheckedFile(URI file, Optional<Document> document, List<Diagnostic> diagnostics) {

    /** Rejects null, copies. */
    public CheckedFile {
        Objects.requireNonNull(file);
        Objects.requireNonNull(document);
        diagnostics = List.copyOf(diagnostics);
    }
}
