package org.parallax.cli.io;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C: asks the running command to stop, and lets it put away what it has half done before the process
 * ends.
 */
public final class InterruptHandler {

    private static final long PATIENCE_SECONDS = 5;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);

    /** From now on the end of the process, whatever brings it about, first asks the command to stop. */
    public void watch() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "interruption"));
    }

    /** Set once the command is to stop. */
    public AtomicBoolean asked() {
        return asked;
    }

    /** The command is over: nothing keeps the process any longer. */
    public void commandEnded() {
        done.countDown();
    }

    private void stop() {
        if (done.getCount() == 0) {
            return;
        }
        asked.set(true);
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
