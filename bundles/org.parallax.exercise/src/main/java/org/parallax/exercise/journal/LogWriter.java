package org.parallax.exercise.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/**
 * The thread that alone writes, forces and acknowledges. It is no thread of those who append: an interrupted one would
 * close the file under all others.
 */
final class LogWriter {

    /** From here on a batch takes no more. */
    private static final int FULL = LogText.LONGEST;

    private final LogStore store;
    private final Thread thread;
    private final Queue<Waiting> queue = new ArrayDeque<>();
    private Optional<NotStored> ended = Optional.empty();

    private volatile String head;
    private long records;
    private long end;

    LogWriter(LogStore store, ParsedLog parsed) {
        this.store = store;
        head = parsed.content().head();
        records = parsed.content().records().size();
        end = parsed.end();
        thread = Thread.ofPlatform().daemon().name("parallax-log").unstarted(this::work);
    }

    /** A record on its way. */
    private record Waiting(byte[] json, CompletableFuture<Long> stored) {}

    void start() {
        thread.start();
    }

    String head() {
        return head;
    }

    CompletableFuture<Long> append(byte[] json) {
        var waiting = new Waiting(json, new CompletableFuture<>());
        Optional<NotStored> refusal = enqueue(waiting);
        refusal.ifPresent(waiting.stored()::completeExceptionally);
        return waiting.stored();
    }

    private synchronized Optional<NotStored> enqueue(Waiting waiting) {
        if (ended.isEmpty()) {
            queue.add(waiting);
            notifyAll();
        }
        return ended;
    }

    void close() {
        end(new NotStored("The log is closed."));
        if (Thread.currentThread() == thread) {
            return;
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void end(NotStored why) {
        ended = ended.or(() -> Optional.of(why));
        notifyAll();
    }

    private void work() {
        try {
            List<Waiting> batch = next();
            while (!batch.isEmpty() && isStored(batch)) {
                batch = next();
            }
        } finally {
            closeStore();
        }
    }

    /** What waits, as soon as anything does; nothing when all is stored and no more may come. */
    private synchronized List<Waiting> next() {
        while (queue.isEmpty() && ended.isEmpty()) {
            try {
                wait();
            } catch (InterruptedException nobodyMeansIt) {
                continue;
            }
        }
        List<Waiting> batch = new ArrayList<>();
        int bytes = 0;
        for (Waiting first = queue.peek(); first != null && bytes < FULL; first = queue.peek()) {
            queue.remove();
            batch.add(first);
            bytes += first.json().length;
        }
        return batch;
    }

    private boolean isStored(List<Waiting> batch) {
        try {
            store(batch);
        } catch (IOException | RuntimeException | Error refused) {
            fail(batch, refused);
            return false;
        }
        batch.forEach(waiting -> waiting.stored().complete(++records));
        return true;
    }

    private void store(List<Waiting> batch) throws IOException {
        var lines = new ByteArrayOutputStream();
        String last = head;
        for (Waiting waiting : batch) {
            char mark = lines.size() == 0 ? LogLine.FIRST_OF_BATCH : LogLine.NEXT_OF_BATCH;
            last = LogLine.write(lines, last, mark, waiting.json());
        }
        store.write(lines.toByteArray(), end);
        store.force();
        head = last;
        end += lines.size();
    }

    private void fail(List<Waiting> batch, Throwable refused) {
        String what = StorageFault.sentence("Record " + (records + 1) + " and all after it are not stored", refused);
        var why = new NotStored(what + " " + StorageFault.cure(refused), refused);
        end(why);
        batch.forEach(waiting -> waiting.stored().completeExceptionally(why));
        for (List<Waiting> rest = next(); !rest.isEmpty(); rest = next()) {
            rest.forEach(waiting -> waiting.stored().completeExceptionally(why));
        }
    }

    private void closeStore() {
        try {
            store.close();
        } catch (IOException nothingWaits) {
            end(new NotStored(StorageFault.sentence("The log could not be closed", nothingWaits), nothingWaits));
        }
    }
}
