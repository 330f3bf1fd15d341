package org.parallax.exercise.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many threads append at once: the disk is asked seldom, and order and acknowledgements are kept. */
class GroupCommitTest {

    private static final int THREADS = 8;
    private static final int EACH = 2_000;

    private final AtomicInteger forces = new AtomicInteger();
    private final ConcurrentLinkedQueue<Long> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void manyAreForcedTogether(@TempDir Path folder) throws Exception {
        try (Journal journal = Logs.ready(Journal.open(new Counted(FolderStore.open(folder), forces))).journal()) {
            List<Thread> threads = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                threads.add(Thread.ofPlatform().start(() -> append(journal, number)));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        // Who asks after a record that is stored already runs on in his own thread: only numbers tell the order.
        assertEquals(LongStream.rangeClosed(1, THREADS * EACH).boxed().toList(), acknowledged.stream().sorted().toList());
        List<String> records = Logs.records(FolderStore.open(folder));
        for (int thread = 0; thread < THREADS; thread++) {
            int number = thread;
            List<String> own = records.stream().filter(record -> record.startsWith("[" + number + ",")).toList();
            assertEquals(EACH, own.size());
            for (int i = 0; i < EACH; i++) {
                assertEquals("[" + thread + "," + i + "]", own.get(i));
            }
        }
        assertTrue(forces.get() * 10 < THREADS * EACH, forces.get() + " forces");
    }

    /** Without waiting but for every hundredth, as votes of a room come. */
    private void append(Journal journal, int thread) {
        for (int i = 0; i < EACH; i++) {
            var stored = journal.append("[" + thread + "," + i + "]").thenAccept(acknowledged::add);
            if (i % 100 == 0) {
                stored.join();
            }
        }
    }

    private record Counted(LogStore store, AtomicInteger forces) implements LogStore {

        @Override
        public byte[] content() throws IOException {
            return store.content();
        }

        @Override
        public void write(byte[] bytes, long at) throws IOException {
            store.write(bytes, at);
        }

        @Override
        public void truncate(long length) throws IOException {
            store.truncate(length);
        }

        @Override
        public void force() throws IOException {
            store.force();
            forces.incrementAndGet();
        }

        @Override
        public String keep(byte[] torn) throws IOException {
            return store.keep(torn);
        }

        @Override
        public void close() throws IOException {
            store.close();
        }
    }
}
