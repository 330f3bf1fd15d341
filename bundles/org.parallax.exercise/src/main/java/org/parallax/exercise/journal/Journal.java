package org.parallax.exercise.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.parallax.exercise.journal.Opened.TornTail;

/**
 * A log that is open for appending, by one program at a time. What is acknowledged is on the disk, and so is all before it.
 * Threads may append at once: what waits while the disk is busy is written and forced together.
 *
 * <p>A disk that refuses ends the journal: nothing that waits or comes is acknowledged any more.
 */
public final class Journal implements AutoCloseable {

    private final LogWriter writer;

    private Journal(LogWriter writer) {
        this.writer = writer;
    }

    /**
     * Opens the log in a folder, which is created if there is none. What a stop while writing has left at its end is moved
     * to a file beside it; anything else that cannot be read leaves it untouched.
     */
    public static Opened open(Path folder) {
        try {
            return open(FolderStore.open(folder));
        } catch (HeldElsewhere held) {
            return new Opened.InUse(held.holder());
        } catch (IOException refused) {
            return new LogReading.Unreadable(StorageFault.sentence("The log in " + folder + " cannot be opened", refused));
        }
    }

    static Opened open(LogStore store) throws IOException {
        boolean ready = false;
        try {
            var parsed = ParsedLog.of(store.content());
            Optional<LogReading.Damaged> damage = parsed.damage();
            if (damage.isPresent()) {
                return damage.get();
            }
            Optional<TornTail> torn = cut(store, parsed);
            secureLastBatch(store, parsed);
            var writer = new LogWriter(store, parsed);
            writer.start();
            ready = true;
            return new Opened.Ready(new Journal(writer), parsed.content(), torn);
        } finally {
            if (!ready) {
                store.close();
            }
        }
    }

    /** Reads the log in a folder, whoever has it open, and changes nothing. */
    public static LogReading read(Path folder) {
        try {
            var parsed = ParsedLog.of(FolderStore.read(folder));
            Optional<LogReading.Damaged> damage = parsed.damage();
            return damage.isPresent() ? damage.get() : new LogReading.Whole(parsed.content(), parsed.torn());
        } catch (IOException refused) {
            return new LogReading.Unreadable(StorageFault.sentence("The log in " + folder + " cannot be read", refused));
        }
    }

    private static Optional<TornTail> cut(LogStore store, ParsedLog parsed) throws IOException {
        if (parsed.torn() == 0) {
            return Optional.empty();
        }
        String file = store.keep(Arrays.copyOfRange(parsed.bytes(), parsed.end(), parsed.bytes().length));
        store.truncate(parsed.end());
        store.force();
        return Optional.of(new TornTail(parsed.torn(), file));
    }

    /**
     * What was written last may never have reached the disk, though it is read back from memory: its program may have
     * ended before it was forced, or forcing may have failed, after which a system does not try again by itself.
     */
    private static void secureLastBatch(LogStore store, ParsedLog parsed) throws IOException {
        if (parsed.end() > 0) {
            store.write(Arrays.copyOfRange(parsed.bytes(), parsed.lastBatch(), parsed.end()), parsed.lastBatch());
            store.force();
        }
    }

    /**
     * Appends a record and gives its number, counted from one, when it is on the disk; fails with {@link NotStored} if it
     * is not acknowledged. Records are stored in the order of the calls and acknowledged in that order, by one thread:
     * what is to follow at once may be done there, but should be short and wait for no other record.
     *
     * @param json on one line, without signs below a blank or half characters
     * @throws IllegalArgumentException if it is not, or empty, or longer than {@link LogText#LONGEST} bytes
     */
    public CompletableFuture<Long> append(String json) {
        return writer.append(LogText.of(json));
    }

    /** The 16 digits of the last record that is on the disk. */
    public String head() {
        return writer.head();
    }

    /** Stores what waits, then gives the log free. From an acknowledgement, it only asks for that. */
    @Override
    public void close() {
        writer.close();
    }
}
