package org.parallax.editing.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        var copy = copyOf(unsaved.file());
        var part = copy.resolveSibling(copy.getFileName() + ".part");
        try {
            write(part, UnsavedCopy.write(unsaved));
            Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
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

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }
}
