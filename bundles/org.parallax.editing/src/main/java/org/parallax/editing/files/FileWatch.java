package org.parallax.editing.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.parallax.editing.host.HostLog;

/**
 * Tells what becomes of files while they are watched, on a thread of its own. It looks again and again: what a system
 * itself reports of files leaves out network drives, and files whose folder goes.
 */
public final class FileWatch implements AutoCloseable {

    private final HostLog log;
    private final List<Watched> all = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "parallax-files");
        made.setDaemon(true);
        return made;
    });

    /** Looks at every file after each pause. */
    public FileWatch(Duration pause, HostLog log) {
        this.log = log;
        thread.scheduleWithFixedDelay(this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One file that is watched until this is closed. */
    public interface Watching extends AutoCloseable {

        @Override
        void close();
    }

    /** What tells two states of a file apart without reading it. */
    private record Stamp(FileCondition condition, long modified, long size, String key) {

        static Stamp of(Path file) {
            var condition = FileCondition.at(file);
            try {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(condition, attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), attributes.size(),
                        String.valueOf(attributes.fileKey()));
            } catch (IOException e) {
                return new Stamp(condition, 0, 0, "");
            }
        }
    }

    private final class Watched implements Watching {

        private final Path file;
        private final Consumer<FileOnDisk> told;
        private Stamp last;

        Watched(Path file, Consumer<FileOnDisk> told, Stamp last) {
            this.file = file;
            this.told = told;
            this.last = last;
        }

        void look() {
            var now = Stamp.of(file);
            if (!now.equals(last)) {
                last = now;
                var found = FileOnDisk.at(file);
                // It may have been closed while the file was read: what was found after that is nobody's news.
                if (all.contains(this)) {
                    told.accept(found);
                }
            }
        }

        @Override
        public void close() {
            all.remove(this);
        }
    }

    /** Tells the state of a file soon, and again whenever it has become another, on the thread of this watch. */
    public Watching watch(Path file, Consumer<FileOnDisk> told) {
        var watched = new Watched(file, told, new Stamp(FileCondition.WRITABLE, -1, -1, ""));
        all.add(watched);
        lookNow();
        return watched;
    }

    /** Looks at all files as soon as possible rather than after the pause. */
    public void lookNow() {
        if (!thread.isShutdown()) {
            thread.execute(this::look);
        }
    }

    /** Watches nothing any longer. */
    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** One file that cannot be told about must not keep the others unwatched. */
    private void look() {
        for (var watched : all) {
            try {
                watched.look();
            } catch (RuntimeException e) {
                log.error("What became of " + watched.file + " could not be told", e);
            }
        }
    }
}
