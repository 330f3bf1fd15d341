package org.parallax.workbench.views;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The one thread on which pictures are made. */
public final class DrawingThread implements Executor {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var made = new Thread(task, "parallax-drawing");
        made.setDaemon(true);
        return made;
    });

    @Override
    public void execute(Runnable task) {
        thread.execute(task);
    }
}
