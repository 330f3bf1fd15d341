package org.parallax.exercise.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A log as the file {@code log} of a folder. */
final class FolderStore implements LogStore {

    private static final String LOG = "log";

    private final Path folder;
    private final FolderLock lock;
    private final FileChannel channel;

    private FolderStore(Path folder, FolderLock lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        channel = OwnerOnly.file(folder.resolve(LOG), StandardOpenOption.CREATE, StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    }

    /** The log of a folder, held until it is closed; both are created if they are missing. */
    static FolderStore open(Path folder) throws IOException, HeldElsewhere {
        OwnerOnly.folder(folder);
        var lock = FolderLock.take(folder);
        Closeable unfinished = lock;
        try {
            var store = new FolderStore(folder, lock);
            unfinished = store;
            OwnerOnly.force(folder);
            unfinished = () -> {};
            return store;
        } finally {
            unfinished.close();
        }
    }

    /** All bytes of the log of a folder, whoever holds it. */
    static byte[] read(Path folder) throws IOException {
        return Files.readAllBytes(folder.resolve(LOG));
    }

    @Override
    public byte[] content() throws IOException {
        long size = channel.size();
        if (size > Integer.MAX_VALUE - Long.BYTES) {
            throw new IOException(size + " bytes are more than a log has");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) size);
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            continue;
        }
        return bytes.array();
    }

    @Override
    public void write(byte[] bytes, long at) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest, at + rest.position());
        }
    }

    @Override
    public void truncate(long length) throws IOException {
        channel.truncate(length);
    }

    @Override
    public void force() throws IOException {
        channel.force(false);
    }

    @Override
    public String keep(byte[] torn) throws IOException {
        for (int number = 1;; number++) {
            String name = LOG + ".torn" + (number == 1 ? "" : "." + number);
            try (FileChannel file = OwnerOnly.file(folder.resolve(name), StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(torn);
                while (rest.hasRemaining()) {
                    file.write(rest);
                }
                file.force(true);
                OwnerOnly.force(folder);
                return name;
            } catch (FileAlreadyExistsException kept) {
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            channel.close();
        }
    }
}
