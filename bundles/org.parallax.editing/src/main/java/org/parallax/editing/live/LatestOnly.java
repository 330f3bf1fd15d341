package org.parallax.editing.live;

import java.util.Optional;
import java.util.concurrent.Executor;

/** Does the newest task given to it, one at a time, and forgets the ones that came before it and were not begun. */
public final class LatestOnly {

    private final Executor executor;
    private Optional<Runnable> next = Optional.empty();
    private boolean working;

    /** Tasks run on {@code executor}, on however many threads that has. */
    public LatestOnly(Executor executor) {
        this.executor = executor;
    }

    /** Takes the place of any task that has not begun. */
    public synchronized void submit(Runnable task) {
        next = Optional.of(task);
        if (!working) {
            working = true;
            executor.execute(this::work);
        }
    }

    private void work() {
        try {
            take().ifPresent(Runnable::run);
        } finally {
            goOn();
        }
    }

    private synchronized Optional<Runnable> take() {
        var task = next;
        next = Optional.empty();
        return task;
    }

    private synchronized void goOn() {
        working = next.isPresent();
        if (working) {
            executor.execute(this::work);
        }
    }
}
