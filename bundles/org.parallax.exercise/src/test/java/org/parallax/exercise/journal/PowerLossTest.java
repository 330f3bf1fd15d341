package org.parallax.exercise.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What was acknowledged outlives programs, disks that refuse and the power, in any order. */
class PowerLossTest {

    private static final int LIVES = 40;

    private final List<String> known = new ArrayList<>();
    private long acknowledged;

    @RepeatedTest(60)
    void whatWasAcknowledgedIsThereAfterAnyStop(RepetitionInfo info) {
        var random = new SplittableRandom(info.getCurrentRepetition());
        var store = new ForgetfulStore(new byte[0]);
        for (int life = 0; life < LIVES; life++) {
            if (random.nextInt(4) == 0) {
                store.failingToForce();
            }
            live(store.stoppingAfter(random.nextInt(14)), random);
            store = random.nextBoolean() ? store.afterKill() : store.afterPowerLoss(random);
        }
    }

    /** Opens, checks, appends until the store stops, if it does. */
    private void live(ForgetfulStore store, SplittableRandom random) {
        Opened.Ready ready;
        try {
            ready = Logs.ready(Journal.open(store));
        } catch (IOException stopped) {
            return;
        }
        List<String> found = ready.content().records();
        assertTrue(found.size() >= acknowledged, found.size() + " records of " + acknowledged + " acknowledged");
        assertEquals(known.subList(0, found.size()), found);
        known.subList(found.size(), known.size()).clear();
        acknowledged = found.size();
        List<CompletableFuture<Long>> stored = new ArrayList<>();
        try (Journal journal = ready.journal()) {
            for (int i = random.nextInt(50); i > 0; i--) {
                known.add(Logs.record(random, known.size()));
                stored.add(journal.append(known.getLast()));
            }
        }
        for (CompletableFuture<Long> one : stored) {
            if (!one.isCompletedExceptionally()) {
                assertEquals(++acknowledged, one.join());
            }
        }
    }

    /** A system takes what it failed to write for written: reading it back shows it, and only writing it anew keeps it. */
    @Test
    void whatIsReadBackAfterAFailureIsWrittenAnew() throws IOException {
        var store = new ForgetfulStore(new byte[0]);
        Journal journal = Logs.ready(Journal.open(store)).journal();
        store.failingToForce();
        assertTrue(journal.append("{}").handle((number, failed) -> failed != null).join());
        journal.close();
        var reopened = store.afterKill();
        assertEquals(List.of("{}"), Logs.records(reopened));
        assertEquals(List.of("{}"), Logs.records(reopened.afterPowerLoss(new SplittableRandom(1))));
    }
}
