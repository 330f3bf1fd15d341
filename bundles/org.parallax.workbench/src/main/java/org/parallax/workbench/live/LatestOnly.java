package org.parallax.workbench.live;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/** Does the newest task given to it and forgets the ones that came before it and were not begun. */
public final class LatestOnly {

    private final Executor executor;
    private final AtomicReference<Runnable> next = new AtomicReference<>();

    /** Tasks run on {@code executor}, one after the other. */
    public LatestOnly(Executor executor) {
        this.executor = executor;
    }

    /** Takes the place of any task that has not begun. */
    public void submit(Runnable task) {
        if (next.getAndSet(task) == null) {
            executor.execute(this::runNewest);
        }
    }

    private void runNewest() {
        var task = next.getAndSet(null);
        if (task != null) {
            task.run();
        }
    }
}
