package org.parallax.exercise.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps a folder to one journal. The lock is on a file of its own that nobody reads: on most systems a program loses its
 * lock as soon as it closes the locked file anywhere, be it after a glance at it. For the same reason a journal of this
 * very program is known by another file, which says who holds the folder, before the lock is touched; and threads take and
 * give back locks one after another, so that none of them touches it between the lock and that file.
 */
final class FolderLock implements Closeable {

    private static final Object ONE_AT_A_TIME = new Object();

    /** Tells this program from one that had its number before. */
    private static final String PROGRAM = UUID.randomUUID().toString();

    private final FileChannel channel;
    private final Path holder;
    private final FileChannel signature;

    private FolderLock(FileChannel channel, Path holder, FileChannel signature) {
        this.channel = channel;
        this.holder = holder;
        this.signature = signature;
    }

    static FolderLock take(Path folder) throws IOException, HeldElsewhere {
        synchronized (ONE_AT_A_TIME) {
            return takeNow(folder);
        }
    }

    private static FolderLock takeNow(Path folder) throws IOException, HeldElsewhere {
        Path holder = folder.resolve("log.holder");
        String identity = PROGRAM + " " + identity(folder);
        List<String> lines = lines(holder);
        if (lines.size() > 1 && lines.get(1).equals(identity)) {
            throw new HeldElsewhere("this program");
        }
        var channel = OwnerOnly.file(folder.resolve("log.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            lock(channel, lines);
            var lock = new FolderLock(channel, holder, signed(holder, identity));
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** Tells a folder from a copy of it, and stays the same when it is moved, where the file system numbers its folders. */
    private static String identity(Path folder) throws IOException {
        Optional<Object> number = Optional.ofNullable(Files.readAttributes(folder, BasicFileAttributes.class).fileKey());
        return number.isPresent() ? number.get().toString() : folder.toRealPath().toString();
    }

    private static void lock(FileChannel channel, List<String> lines) throws IOException, HeldElsewhere {
        try {
            if (channel.tryLock() == null) {
                throw new HeldElsewhere(lines.isEmpty() ? "another program" : "process " + lines.getFirst());
            }
        } catch (OverlappingFileLockException holderFileIsGone) {
            throw new HeldElsewhere("this program");
        }
    }

    private static FileChannel signed(Path holder, String identity) throws IOException {
        String text = ProcessHandle.current().pid() + "\n" + identity + "\n";
        FileChannel file = OwnerOnly.file(holder, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
        boolean written = false;
        try {
            file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            written = true;
            return file;
        } finally {
            if (!written) {
                file.close();
            }
        }
    }

    private static List<String> lines(Path holder) throws IOException {
        try {
            return new String(Files.readAllBytes(holder), StandardCharsets.UTF_8).lines().toList();
        } catch (NoSuchFileException nobody) {
            return List.of();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (ONE_AT_A_TIME) {
            try (channel; signature) {
                // The folder may have been moved, and the file with it.
                signature.truncate(0);
                Files.deleteIfExists(holder);
            }
        }
    }
}
