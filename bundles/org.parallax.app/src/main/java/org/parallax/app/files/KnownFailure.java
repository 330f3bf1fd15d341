package org.parallax.app.files;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Failures that the system tells Java in words alone, which are in the user's language. They are recognised by having the
 * system fail in the same way once more and say it again.
 */
public final class KnownFailure {

    private static final Path FULL = Path.of("/dev/full");
    private static final Path NOTHING = Path.of("/dev/null");

    private KnownFailure() {}

    /** Whether what was written to has nobody who reads it any more, as in {@code parallax kinds | head -n 1}. */
    public static boolean isReaderGone(IOException failure) {
        return isLike(failure, KnownFailure::writeToNobody);
    }

    /** Whether there is no room left on the disk; false where the system has nothing to compare that with. */
    static boolean isDiskFull(IOException failure) {
        return Files.exists(FULL) && isLike(failure, KnownFailure::writeToAFullDisk);
    }

    /** Whether what was written to is closed, or open for reading alone. */
    static boolean isNotOpen(IOException failure) {
        return Files.exists(NOTHING) && isLike(failure, KnownFailure::writeToWhatIsRead);
    }

    /** What the system said, in the user's language; empty if it said nothing. */
    static Optional<String> words(IOException failure) {
        return Optional.ofNullable(failure instanceof FileSystemException named ? named.getReason() : failure.getMessage());
    }

    private static boolean isLike(IOException failure, Writing failing) {
        try {
            failing.run();
            return false;
        } catch (IOException again) {
            return words(failure).isPresent() && words(failure).equals(words(again));
        }
    }

    private static void writeToNobody() throws IOException {
        var pipe = Pipe.open();
        try (var sink = pipe.sink()) {
            pipe.source().close();
            sink.write(ByteBuffer.allocate(1));
        }
    }

    private static void writeToWhatIsRead() throws IOException {
        try (var read = new FileInputStream(NOTHING.toFile()); var written = new FileOutputStream(read.getFD())) {
            written.write(0);
        }
    }

    private static void writeToAFullDisk() throws IOException {
        try (var full = new FileOutputStream(FULL.toFile())) {
            full.write(0);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
