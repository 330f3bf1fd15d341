package org.parallax.cli.io;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Handles Ctrl-C: asks the running command to stop, and waits until it has removed what it left unfinished, at most
 * five seconds, before the process ends.
 */
public final class InterruptHandler {

    private static final long MAX_WAIT_SECONDS = 5;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);

    /** From now on, a process that ends for whatever reason first asks the command to stop. */
    public void install() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "interruption"));
    }

    /** Becomes true when the command is to stop. */
    public AtomicBoolean asked() {
        return asked;
    }

    /** To be called when the command has ended: the process then waits for nothing more. */
    public void commandEnded() {
        done.countDown();
    }

    private void stop() {
        if (done.getCount() == 0) {
            return;
        }
        asked.set(true);
        try {
            done.await(MAX_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
