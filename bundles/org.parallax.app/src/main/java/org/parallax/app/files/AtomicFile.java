package org.parallax.app.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/**
 * Writes files completely or not at all: the bytes go into a new file in the same folder, which then replaces the old
 * one in one step. A symbolic link stays, and the file it leads to is replaced; owner, group and permissions stay too, and
 * a write-protected file is left as it is. Any number of threads and processes may write the same file at once; it then
 * holds what one of them wrote.
 *
 * <p>Three things are written as they stand, and may be left half written: a device or a pipe, which nothing can replace;
 * a file in a folder that takes no new ones; and a file whose owner cannot be kept.
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
     * @throws IOException if it cannot be written, as {@link WriteProblem} puts into words; the old file is then
     *     unchanged and nothing new is left in the folder
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

    /**
     * Writes a file where nothing is yet, not even a link; two writers at once cannot both succeed. A device or a pipe is
     * written to as it stands.
     *
     * @throws java.nio.file.FileAlreadyExistsException if something is there, whenever it came; it is then unchanged
     * @throws IOException if it cannot be written; nothing new is then left in the folder
     */
    public static void writeNew(Path file, byte[] bytes) throws IOException {
        var target = file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            write(file, bytes);
            return;
        }
        var beside = beside(target);
        try {
            fill(open(beside), bytes, Durability.LEFT_TO_THE_SYSTEM);
            link(target, beside);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** A second name for a finished file, which takes the place of none; where the system has no such, an empty file keeps the name. */
    private static void link(Path target, Path finished) throws IOException {
        try {
            Files.createLink(target, finished);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.createFile(target);
            move(finished, target);
        }
    }

    private static void write(Path file, byte[] bytes, Durability durability) throws IOException {
        var target = LinkTarget.of(file);
        if (LinkTarget.isStream(target) || Files.exists(target) && !Files.isRegularFile(target)) {
            fill(FileChannel.open(target, StandardOpenOption.APPEND), bytes, Durability.LEFT_TO_THE_SYSTEM);
        } else if (Files.exists(target)) {
            replace(target, bytes, durability);
        } else {
            create(target, bytes, durability);
        }
    }

    private static void create(Path target, byte[] bytes, Durability durability) throws IOException {
        var beside = beside(target);
        try {
            fill(open(beside), bytes, durability);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void replace(Path target, byte[] bytes, Durability durability) throws IOException {
        if (FileProtection.isProtected(target) || !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        var protection = FileProtection.of(target);
        var beside = beside(target);
        try {
            // Nobody else may read it before it has the permissions of the old file.
            fill(open(beside, FileProtection.mineAlone(target)), bytes, durability);
            if (protection.giveTo(beside)) {
                move(beside, target);
                return;
            }
        } catch (AccessDeniedException e) {
            if (Files.isWritable(target.getParent())) {
                throw e;
            }
        } finally {
            Files.deleteIfExists(beside);
        }
        fill(FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING), bytes, durability);
    }

    /** A name of its own, which is short whatever the target's is. */
    private static Path beside(Path target) {
        var writer = ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId();
        return target.resolveSibling(".parallax-" + writer + "-" + Long.toHexString(System.nanoTime()) + ".part");
    }

    private static FileChannel open(Path fresh, FileAttribute<?>... attributes) throws IOException {
        return FileChannel.open(fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
    }

    private static void fill(FileChannel open, byte[] bytes, Durability durability) throws IOException {
        try (var channel = open) {
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
