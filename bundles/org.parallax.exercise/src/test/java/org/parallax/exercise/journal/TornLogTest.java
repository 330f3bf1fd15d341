package org.parallax.exercise.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a log that was cut, or changed by a bit, comes to. */
class TornLogTest {

    private static final List<List<String>> BATCHES = List.of(
        List.of("{\"k\":\"session.opened\"}"),
        List.of("{\"k\":\"seat.taken\",\"name\":\"参加者 김철수\"}", "{\"k\":\"ballot.cast\",\"option\":\"court\"}", "{}"),
        List.of("{\"k\":\"poll.closed\"}"),
        List.of("{\"k\":\"note.taken\",\"note\":\"@@@@ what   was  said   \"}", "{\"k\":\"mark\"}"));
    private static final List<String> RECORDS = BATCHES.stream().flatMap(List::stream).toList();
    private static final byte[] LOG = Logs.bytes(BATCHES);

    @Test
    void cutAnywhereItHoldsTheWholeRecordsBeforeAndTakesTheNext() throws IOException {
        List<Integer> starts = Logs.starts(LOG);
        for (int cut = 0; cut <= LOG.length; cut++) {
            int last = cut;
            int whole = (int) starts.stream().filter(start -> start > 0 && start <= last).count();
            var store = new ForgetfulStore(Arrays.copyOf(LOG, cut));
            try (Journal journal = opened(store, whole, cut - starts.get(whole))) {
                journal.append("{\"k\":\"next\"}").join();
            }
            List<String> expected = new ArrayList<>(RECORDS.subList(0, whole));
            expected.add("{\"k\":\"next\"}");
            assertEquals(expected, Logs.records(store), "cut at " + cut);
        }
    }

    private static Journal opened(ForgetfulStore store, int records, int torn) throws IOException {
        Opened.Ready ready = Logs.ready(Journal.open(store));
        assertEquals(RECORDS.subList(0, records), ready.content().records());
        assertEquals(torn, ready.torn().map(Opened.TornTail::bytes).orElse(0L));
        assertEquals(torn == 0 ? 0 : 1, store.kept());
        return ready.journal();
    }

    /** Also that of a line break, which makes two lines look like one that was not finished. */
    @Test
    void everyFlippedBitIsRefusedWithTheNumberOfItsRecord() throws IOException {
        List<Integer> starts = Logs.starts(LOG);
        for (int at = 0; at < LOG.length; at++) {
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                byte[] flipped = LOG.clone();
                flipped[at] ^= (byte) (1 << bit);
                int place = at;
                long record = starts.stream().filter(start -> start <= place).count();
                var store = new ForgetfulStore(flipped);
                var damaged = assertInstanceOf(LogReading.Damaged.class, Journal.open(store), "bit " + bit + " of byte " + at);
                assertEquals(record, damaged.record());
                assertEquals(starts.get((int) record - 1).longValue(), damaged.at());
                assertTrue(Arrays.equals(flipped, store.content()), "a damaged log is left as it is");
            }
        }
    }

    @Test
    void zerosBehindTheLastRecordAreNoRecord() throws IOException {
        for (int cut : new int[] {LOG.length, LOG.length - 1, LOG.length - 30}) {
            var store = new ForgetfulStore(Arrays.copyOf(Arrays.copyOf(LOG, cut), LOG.length + 700));
            assertEquals(cut == LOG.length ? RECORDS : RECORDS.subList(0, 6), Logs.records(store));
        }
    }

    /** A sector that has become zeros where later batches follow was on the disk once. */
    @Test
    void aSectorLostBeforeTheLastBatchIsDamage() throws IOException {
        String lost = "x".repeat(2 * LogTail.SECTOR);
        byte[] earlier = Logs.bytes(List.of(List.of(lost, "{}"), List.of("{}")));
        byte[] latest = Logs.bytes(List.of(List.of("{}"), List.of(lost, "{}")));
        Arrays.fill(earlier, LogTail.SECTOR, 2 * LogTail.SECTOR, (byte) 0);
        Arrays.fill(latest, LogTail.SECTOR, 2 * LogTail.SECTOR, (byte) 0);
        var damaged = assertInstanceOf(LogReading.Damaged.class, Journal.open(new ForgetfulStore(earlier)));
        assertEquals("Record 1 of the log, at byte 0, does not follow from what stands before it. Nothing was changed. "
            + "Open a copy of the folder from before it was damaged.", damaged.sentence());
        assertEquals(List.of("{}"), Logs.records(new ForgetfulStore(latest)));
    }

    @Test
    void aRecordTakenOutOrPutElsewhereIsFound() throws IOException {
        List<Integer> starts = Logs.starts(LOG);
        byte[] without = new byte[LOG.length - starts.get(2) + starts.get(1)];
        System.arraycopy(LOG, 0, without, 0, starts.get(1));
        System.arraycopy(LOG, starts.get(2), without, starts.get(1), LOG.length - starts.get(2));
        var damaged = assertInstanceOf(LogReading.Damaged.class, Journal.open(new ForgetfulStore(without)));
        assertEquals(2, damaged.record());
    }
}
