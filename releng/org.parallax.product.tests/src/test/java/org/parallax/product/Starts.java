package org.parallax.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The windows a test starts from an installation, each in a process of its own; ends those that are left. */
final class Starts implements AutoCloseable {

    /** How long anything may take on a slow machine. */
    static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Installation parallax;
    private final Screen screen;
    private final List<Process> started = new ArrayList<>();

    Starts(Installation parallax, Screen screen) {
        this.parallax = parallax;
        this.screen = screen;
    }

    /** Starts Parallax and waits until its window is ready. */
    Process open(Path... paths) throws Exception {
        int before = parallax.readyNotes().size();
        var process = begin(paths);
        until("the window is ready", () -> {
            assertTrue(process.isAlive(), parallax.output());
            return parallax.readyNotes().size() > before;
        });
        return process;
    }

    /** Starts Parallax and waits for nothing. */
    Process begin(Path... paths) throws Exception {
        var process = parallax.open(paths);
        started.add(process);
        return process;
    }

    /** Waits until there is one window, with these words in its title, and nothing that asks. */
    void untilOneWindow(String title) throws Exception {
        until("one window, and nothing that asks, with the title " + title, () -> {
            var seen = screen.titles();
            return seen.size() == 1 && seen.getFirst().contains(title);
        });
    }

    /** Waits until something holds. */
    void until(String what, Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.call()) {
            assertTrue(System.nanoTime() < end, () -> what + "; on the screen: " + screen.titles());
            Thread.sleep(100);
        }
    }

    @Override
    public void close() {
        for (var process : started) {
            process.destroyForcibly().onExit().join();
        }
    }
}
