package org.parallax.editing.picture;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads on which pictures are made: two, so that the two views in sight need not wait for each other, and one more
 * for each that is still busy with what nobody wants any more.
 */
public final class DrawingThreads implements Executor, AutoCloseable {

    private static final int THREADS = 2;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), DrawingThreads::made,
            // What is asked for once the program ends is not drawn.
            new ThreadPoolExecutor.DiscardPolicy());
    private int lent;

    private static Thread made(Runnable task) {
        var made = new Thread(task, "parallax-drawing");
        made.setDaemon(true);
        return made;
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    /** A thread is busy with what was called off, and counts no more until it is {@link #returned}. */
    public synchronized void lost() {
        lent++;
        threads.setMaximumPoolSize(THREADS + lent);
        threads.setCorePoolSize(THREADS + lent);
    }

    /** A thread that was {@link #lost} is free again. */
    public synchronized void returned() {
        lent--;
        threads.setCorePoolSize(THREADS + lent);
        threads.setMaximumPoolSize(THREADS + lent);
    }

    /** Calls off what is being drawn. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
