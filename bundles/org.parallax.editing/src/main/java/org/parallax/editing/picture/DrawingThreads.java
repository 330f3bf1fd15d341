package org.parallax.editing.picture;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads on which pictures are made: two, so that the two views in sight need not wait for each other. */
public final class DrawingThreads implements Executor, AutoCloseable {

    private final ExecutorService threads = Executors.newFixedThreadPool(2, task -> {
        var made = new Thread(task, "parallax-drawing");
        made.setDaemon(true);
        return made;
    });

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    /** Calls off what is being drawn. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
