package org.parallax.app.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files completely or not at all: the bytes go into a new file in the same folder, which then replaces the old
 * one in one step. A symbolic link stays, and the file it leads to is replaced. Any number of threads and processes may
 * write the same file at once; it then holds what one of them wrote.
 */
public final class AtomicFile {

    private AtomicFile() {}

    /** Whether the bytes are on the disk when writing returns. */
    private enum Durability {
        LEFT_TO_THE_SYSTEM,
        FORCED
    }

    /**
     * Writes {@code file}; its folder must exist.
     *
     * @throws IOException if it cannot be written; the old file is then unchanged and nothing new is left in the folder
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, bytes, Durability.LEFT_TO_THE_SYSTEM);
    }

    /**
     * As {@link #write}, but returns only when the bytes are on the disk, so that they survive a crash of the system.
     *
     * @throws IOException if it cannot be written; the old file is then unchanged and nothing new is left in the folder
     */
    public static void writeDurably(Path file, byte[] bytes) throws IOException {
        write(file, bytes, Durability.FORCED);
    }

    private static void write(Path file, byte[] bytes, Durability durability) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        var writer = ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId();
        var beside = target.resolveSibling("." + target.getFileName() + "." + writer + ".part");
        try {
            fill(beside, bytes, durability);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void fill(Path file, byte[] bytes, Durability durability) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            if (durability == Durability.FORCED) {
                channel.force(true);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
