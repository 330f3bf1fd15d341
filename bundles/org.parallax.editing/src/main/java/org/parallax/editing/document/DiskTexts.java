package org.parallax.editing.document;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.dsl.loading.TextFile;

/** Texts as they stand on disk, and what editors hold of their neighbours that is not there yet. Reads files. */
public final class DiskTexts {

    private final OpenDocuments documents;

    /** {@code documents} says what editors hold. */
    public DiskTexts(OpenDocuments documents) {
        this.documents = documents;
    }

    /** A file as it stands on disk; no text at all if it cannot be read, which is reported where that matters. */
    public String text(Path path) {
        return TextFile.read(path) instanceof TextFile.Text(var text) ? text : "";
    }

    /** The unsaved texts in the folder of a file. */
    public Map<Path, String> unsavedBeside(Path path) {
        return documents.beside(path).stream()
                .filter(text -> !holds(text))
                .collect(Collectors.toUnmodifiableMap(DocumentSnapshot::path, DocumentSnapshot::content));
    }

    /** Whether a text is the same as the file on disk. */
    public boolean holds(DocumentSnapshot text) {
        return TextFile.read(text.path()) instanceof TextFile.Text(var saved) && saved.equals(text.content());
    }
}
