package org.parallax.editing.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.app.files.AtomicFile;
import org.parallax.editing.document.TextFingerprint;

/**
 * Copies of unsaved text in a folder, one for each file. A copy is there whole or not at all, whenever the machine
 * stops. To be used by one thread at a time.
 */
public final class UnsavedStore {

    private static final String ENDING = ".unsaved";

    private final Path folder;

    /** Makes the folder when the first copy is kept. */
    public UnsavedStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps a copy in place of the last one of the same file.
     *
     * @throws IOException if the copy cannot be kept; the last one then stays
     */
    public void keep(UnsavedText unsaved) throws IOException {
        Files.createDirectories(folder);
        AtomicFile.writeDurably(copyOf(unsaved.file()), UnsavedCopy.write(unsaved));
    }

    /** Drops the copy of a file, if there is one. */
    public void forget(Path file) throws IOException {
        Files.deleteIfExists(copyOf(file));
    }

    /** All whole copies, the oldest first. */
    public List<UnsavedText> all() throws IOException {
        var all = new ArrayList<UnsavedText>();
        if (Files.isDirectory(folder)) {
            try (var copies = Files.newDirectoryStream(folder, "*" + ENDING)) {
                for (var copy : copies) {
                    UnsavedCopy.read(Files.readAllBytes(copy)).ifPresent(all::add);
                }
            }
        }
        all.sort(Comparator.comparing(UnsavedText::at));
        return List.copyOf(all);
    }

    private Path copyOf(Path file) {
        return folder.resolve(TextFingerprint.of(file.toUri().toString()).substring(0, 16) + ENDING);
    }
}
