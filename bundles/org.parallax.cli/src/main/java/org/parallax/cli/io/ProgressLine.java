package org.parallax.cli.io;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.parallax.projection.result.TheoryFailure;
import org.parallax.projection.run.Progress;

/**
 * Shows progress on a terminal, as a bar where it is wide enough, and not at all in a pipe. Safe for several threads; draws
 * only when one more per cent is done.
 */
public final class ProgressLine implements Progress, AutoCloseable {

    private static final int WIDEST_BAR = 40;
    private static final int NARROWEST_BAR = 5;
    private static final String DONE = "100 %";

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
        if (streams.columns().isPresent() && percent > drawn.getAndAccumulate(percent, Math::max)) {
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
            streams.redraw(" ".repeat(line(100).length()) + "\r");
        }
    }

    private void draw(int percent) {
        streams.redraw(line(percent));
    }

    /** As much as fits into one line; its last column stays free, since many terminals begin a new line after it. */
    private String line(int percent) {
        int room = streams.columns().orElse(0) - 1;
        var number = percent + " %";
        int bar = Math.min(WIDEST_BAR, room - (work + "  " + DONE).length());
        if (bar >= NARROWEST_BAR) {
            int full = percent * bar / 100;
            return work + " " + "█".repeat(full) + "░".repeat(bar - full) + " " + number;
        }
        if ((work + " " + DONE).length() <= room) {
            return work + " " + number;
        }
        return DONE.length() <= room ? number : "";
    }
}
