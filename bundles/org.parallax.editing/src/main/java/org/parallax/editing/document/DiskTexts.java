package org.parallax.editing.document;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.parallax.dsl.loading.TextFile;

/** Texts as they stand on disk, and what editors hold of their neighbours that is not there yet. Reads files. */
public final class DiskTexts {

    private final OpenDocuments documents;
    private final AtomicLong readings = new AtomicLong();

    /** {@code documents} says what editors hold. */
    public DiskTexts(OpenDocuments documents) {
        this.documents = documents;
    }

    /** A file as it stands on disk; its stamp is never one of an editor's, which count up from one. */
    public DocumentSnapshot text(Path path) {
        // What cannot be read has problems of its own to tell, and no text to mend.
        var content = TextFile.read(path) instanceof TextFile.Text(var text) ? text : "";
        return new DocumentSnapshot(path, content, -readings.incrementAndGet(), 0);
    }

    /** The unsaved texts in the folder of a file. */
    public Map<Path, String> unsavedBeside(Path path) {
        return documents.beside(path).stream()
                .filter(text -> !holds(text))
                .collect(Collectors.toUnmodifiableMap(DocumentSnapshot::path, DocumentSnapshot::content));
    }

    /** Whether a text is what stands on disk. */
    public boolean holds(DocumentSnapshot text) {
        return TextFile.read(text.path()) instanceof TextFile.Text(var saved) && saved.equals(text.content());
    }
}
