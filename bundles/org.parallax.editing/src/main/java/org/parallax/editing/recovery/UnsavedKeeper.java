package org.parallax.editing.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Writes copies on a thread of its own; where several are wanted of one file before the first is begun, only the
 * newest is written. When copies cannot be kept it says so once, and again only after it could keep one.
 */
public final class UnsavedKeeper implements AutoCloseable {

    private final UnsavedStore store;
    private final Consumer<IOException> failed;
    private final Map<Path, Optional<UnsavedText>> wanted = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var made = new Thread(task, "parallax-recovery");
        made.setDaemon(true);
        return made;
    });
    private boolean failing;

    /**
     * Writes into a store that nobody else writes into.
     *
     * @param failed is told on the keeper's thread
     */
    public UnsavedKeeper(UnsavedStore store, Consumer<IOException> failed) {
        this.store = store;
        this.failed = failed;
    }

    /** Keeps a text soon. */
    public void keep(UnsavedText unsaved) {
        want(unsaved.file(), Optional.of(unsaved));
    }

    /** Drops the copy of a file soon; it was saved, or is not wanted. */
    public void forget(Path file) {
        want(file, Optional.empty());
    }

    /** What an earlier run of the program left. */
    public CompletableFuture<List<UnsavedText>> left() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return store.all();
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }, thread);
    }

    /** Ends once everything asked for is done, or after some seconds. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(3, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void want(Path file, Optional<UnsavedText> state) {
        if (wanted.put(file, state) == null && !thread.isShutdown()) {
            thread.execute(() -> bringAbout(file));
        }
    }

    private void bringAbout(Path file) {
        var state = Optional.ofNullable(wanted.remove(file)).flatMap(known -> known);
        try {
            if (state.isPresent()) {
                store.keep(state.get());
            } else {
                store.forget(file);
            }
            failing = false;
        } catch (IOException e) {
            if (!failing) {
                failing = true;
                failed.accept(e);
            }
        }
    }
}
