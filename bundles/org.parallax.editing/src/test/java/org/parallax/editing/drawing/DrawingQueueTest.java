package org.parallax.editing.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.editing.Installation;
import org.parallax.editing.picture.DrawingThreads;
import org.parallax.projection.run.Progress;

/** The newest order is carried out, whatever became of those before it. */
class DrawingQueueTest {

    private final DrawingThreads threads = new DrawingThreads();
    private final DrawingQueue queue = new DrawingQueue(threads, () -> { });
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<String> done = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        end.countDown();
        threads.close();
    }

    @Test
    void oneThatNeverEndsHoldsUpNeitherTheNextNorAnotherView() {
        queue.order(this::endless);
        var other = new DrawingQueue(threads, () -> { });
        other.order(this::endless);
        Installation.until("both begun", () -> done.size() == 2);
        queue.order(progress -> done.add("next"));
        Installation.until("the next is done", () -> done.contains("next"));
        other.order(progress -> done.add("other"));
        Installation.until("the other is done", () -> done.contains("other"));
    }

    @Test
    void whatIsCalledOffLearnsOfItAtOnce() {
        var seen = new CopyOnWriteArrayList<Progress>();
        queue.order(progress -> {
            seen.add(progress);
            endless(progress);
        });
        Installation.until("begun", () -> done.size() == 1);
        assertFalse(seen.getFirst().cancelled());
        assertTrue(queue.callOff());
        assertTrue(seen.getFirst().cancelled());
        assertFalse(queue.callOff());
        assertEquals(OptionalDouble.empty(), queue.share());
    }

    @Test
    void threadsStayFewHoweverManyAreCalledOff() {
        for (int i = 0; i < 50; i++) {
            queue.order(this::endless);
            Installation.pause(2);
        }
        assertTrue(done.size() <= 4, done.size() + " at once");
        queue.order(progress -> done.add("last"));
        end.countDown();
        Installation.until("the last is done", () -> done.contains("last"));
    }

    @Test
    void tellsHowFarItHasCome() {
        queue.order(progress -> {
            progress.at(0.5);
            endless(progress);
        });
        Installation.until("half of it", () -> queue.share().equals(OptionalDouble.of(0.5)));
        end.countDown();
        Installation.until("the end", () -> queue.share().isEmpty());
    }

    /** Does not look whether it is called off. */
    private void endless(Progress progress) {
        done.add("begun");
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
