package org.parallax.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.parallax.exercise.journal.Journal;
import org.parallax.exercise.journal.Opened;

/**
 * What it takes until a record of a session is on the disk, while many threads append and wait, each for its own. What the
 * disk takes for a write that is forced alone stands before and after it: one that is busy or that answers before it has
 * stored changes every figure, from one second to the next.
 */
final class JournalBench implements Bench {

    private static final int THREADS = 50;
    private static final int EACH = 1_000;
    private static final int FORCED_ALONE = 200;
    private static final double NANOS_IN_MILLI = 1e6;
    private static final double MILLIS = 1_000;
    private static final String BALLOT = "{\"n\":412,\"at\":\"2026-11-29T10:31:07.412+09:00\",\"by\":\"seat:s7u4yuzz7\","
        + "\"what\":{\"kind\":\"ballot.cast\",\"poll\":\"response.2\",\"option\":\"court\"}}";

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public void run(Table table) {
        try {
            Path folder = Files.createTempDirectory("parallax-bench");
            try {
                FileStore disk = Files.getFileStore(folder);
                table.title("Records stored by " + THREADS + " threads, each waiting for its own, on " + disk.type());
                alone(table, folder, "a forced write alone, before");
                measure(table, folder);
                alone(table, folder, "a forced write alone, after");
            } finally {
                delete(folder);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void alone(Table table, Path folder, String what) throws IOException {
        try (FileChannel file = FileChannel.open(folder.resolve("alone"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            table.row(what, Stopwatch.time(10, FORCED_ALONE, () -> force(file)));
        }
    }

    private static void force(FileChannel file) {
        try {
            file.write(ByteBuffer.allocate(THREADS * BALLOT.length()));
            file.force(false);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void measure(Table table, Path folder) {
        if (!(Journal.open(folder) instanceof Opened.Ready(Journal journal, var content, var torn))) {
            throw new IllegalStateException("The journal does not open in " + folder);
        }
        try (journal; ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            append(journal, threads);
            long start = System.nanoTime();
            double[] waited = append(journal, threads);
            double seconds = (System.nanoTime() - start) / NANOS_IN_MILLI / MILLIS;
            table.row("records stored a second", waited.length / seconds, "");
            table.row("acknowledged after, median", waited[waited.length / 2], "ms");
            table.row("acknowledged after, p95", waited[(waited.length - 1) * 19 / 20], "ms");
        }
    }

    /** How long each record took, sorted. */
    private static double[] append(Journal journal, ExecutorService threads) {
        Callable<double[]> work = () -> DoubleStream.generate(() -> milliseconds(journal)).limit(EACH).toArray();
        try {
            List<Future<double[]>> done = threads.invokeAll(Stream.generate(() -> work).limit(THREADS).toList());
            DoubleStream all = DoubleStream.empty();
            for (Future<double[]> one : done) {
                all = DoubleStream.concat(all, DoubleStream.of(one.get()));
            }
            return all.sorted().toArray();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static double milliseconds(Journal journal) {
        long start = System.nanoTime();
        journal.append(BALLOT).join();
        return (System.nanoTime() - start) / NANOS_IN_MILLI;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
