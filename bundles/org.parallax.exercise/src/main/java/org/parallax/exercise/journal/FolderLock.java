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
import java.util.List;
import java.util.UUID;

/**
 * Keeps a folder to one journal. The lock is on a file of its own that nobody reads: on most systems a program loses its
 * lock as soon as it closes the locked file anywhere, be it after a glance at it. For the same reason a journal of this
 * very program is known by another file, which says who holds the folder, before the lock is touched.
 */
final class FolderLock implements Closeable {

    /** Tells this program from one that had its number before. */
    private static final String PROGRAM = UUID.randomUUID().toString();

    private final FileChannel channel;
    private final Path holder;

    private FolderLock(FileChannel channel, Path holder) {
        this.channel = channel;
        this.holder = holder;
    }

    static FolderLock take(Path folder) throws IOException, HeldElsewhere {
        Path holder = folder.resolve("log.holder");
        String identity = PROGRAM + " " + folder.toRealPath();
        List<String> lines = lines(holder);
        if (lines.size() > 1 && lines.get(1).equals(identity)) {
            throw new HeldElsewhere("this program");
        }
        var channel = OwnerOnly.file(folder.resolve("log.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = new FolderLock(channel, holder);
        boolean taken = false;
        try {
            lock.lock(lines);
            lock.sign(identity);
            taken = true;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return lock;
    }

    private void lock(List<String> lines) throws IOException, HeldElsewhere {
        try {
            if (channel.tryLock() == null) {
                throw new HeldElsewhere(lines.isEmpty() ? "another program" : "process " + lines.getFirst());
            }
        } catch (OverlappingFileLockException atTheSameMoment) {
            throw new HeldElsewhere("this program");
        }
    }

    private void sign(String identity) throws IOException {
        String text = ProcessHandle.current().pid() + "\n" + identity + "\n";
        try (FileChannel file = OwnerOnly.file(holder, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
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
        try (channel) {
            Files.deleteIfExists(holder);
        }
    }
}
