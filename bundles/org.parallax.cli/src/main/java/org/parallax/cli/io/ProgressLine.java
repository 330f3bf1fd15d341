package org.parallax.cli.io;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.parallax.projection.result.TheoryFailure;
import org.parallax.projection.run.Progress;

/**
 * Shows progress as a bar on a terminal, and not at all in a pipe. Safe for several threads; draws only when one more
 * per cent is done.
 */
public final class ProgressLine implements Progress, AutoCloseable {

    private static final int WIDTH = 40;

    private final Streams streams;
    private final String work;
    private final AtomicBoolean cancelled;
    private final List<TheoryFailure> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger drawn = new AtomicInteger(-1);

    /** {@code work} names the work to the user; {@code cancelled} is set by Ctrl-C. */
    public ProgressLine(Streams streams, String work, AtomicBoolean cancelled) {
        this.streams = streams;
        this.work = work;
        this.cancelled = cancelled;
    }

    @Override
    public void at(double share) {
        int percent = (int) Math.clamp(Math.floor(share * 100), 0, 100);
        if (streams.terminal() && percent > drawn.getAndAccumulate(percent, Math::max)) {
            draw(percent);
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    @Override
    public void failed(TheoryFailure failure) {
        failures.add(failure);
    }

    /** The theories that failed so far. */
    public List<TheoryFailure> failures() {
        return List.copyOf(failures);
    }

    /** Clears the line. */
    @Override
    public void close() {
        if (drawn.get() >= 0) {
            streams.redraw(" ".repeat(work.length() + WIDTH + 8) + "\r");
        }
    }

    private void draw(int percent) {
        int full = percent * WIDTH / 100;
        streams.redraw(work + " " + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + percent + " %");
    }
}
