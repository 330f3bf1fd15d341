package org.parallax.editing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work that a newer state has overtaken is not done, and no two states are worked on at once. */
class LatestOnlyTest {

    private final ArrayDeque<Runnable> executor = new ArrayDeque<>();
    private final LatestOnly latest = new LatestOnly(executor::add);
    private final List<String> done = new ArrayList<>();

    @Test
    void forgetsWhatWasOvertaken() {
        latest.submit(() -> done.add("first"));
        latest.submit(() -> done.add("second"));
        runAll();
        assertEquals(List.of("second"), done);
    }

    @Test
    void waitsForTheTaskThatHasBegun() {
        latest.submit(() -> {
            latest.submit(() -> done.add("second"));
            assertEquals(0, executor.size());
            done.add("first");
        });
        runAll();
        assertEquals(List.of("first", "second"), done);
    }

    @Test
    void goesOnAfterATaskThatFailed() {
        latest.submit(() -> {
            done.add("broken");
            throw new IllegalStateException("broken");
        });
        try {
            runAll();
        } catch (IllegalStateException broken) {
            assertEquals(List.of("broken"), done);
        }
        latest.submit(() -> done.add("next"));
        runAll();
        assertEquals(List.of("broken", "next"), done);
    }

    private void runAll() {
        while (!executor.isEmpty()) {
            executor.remove().run();
        }
    }
}
