package org.parallax.exercise.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A log written by the first version opens for ever. The file is never written anew. */
class GoldenLogTest {

    private static final List<List<String>> BATCHES = List.of(
        List.of("{\"n\":1,\"at\":\"2026-12-01T09:00:00.000+09:00\",\"by\":\"facilitator\",\"kind\":\"session.opened\"}"),
        List.of("{\"n\":2,\"by\":\"seat:s1\",\"kind\":\"seat.taken\",\"name\":\"参加者\"}",
            "{\"n\":3,\"by\":\"seat:s2\",\"kind\":\"seat.taken\",\"name\":\"김철수 😀\"}",
            "{\"n\":4,\"by\":\"seat:s1\",\"kind\":\"ballot.cast\",\"option\":\"court\"}"),
        List.of("{\"n\":5,\"by\":\"facilitator\",\"kind\":\"poll.closed\",\"counts\":{\"court\":1}}"));

    @Test
    void opensForEver() throws IOException {
        byte[] log = log();
        var store = new ForgetfulStore(log);
        Opened.Ready ready = Logs.ready(Journal.open(store));
        ready.journal().close();
        assertEquals(BATCHES.stream().flatMap(List::stream).toList(), ready.content().records());
        assertEquals("11352ec6e2888b3c", ready.content().head());
        assertArrayEquals(log, store.content());
    }

    /** What is written today has the same bytes. */
    @Test
    void isWrittenAlike() throws IOException {
        assertArrayEquals(log(), Logs.bytes(BATCHES));
    }

    private static byte[] log() throws IOException {
        try (InputStream log = GoldenLogTest.class.getResourceAsStream("first-version.log")) {
            return Objects.requireNonNull(log).readAllBytes();
        }
    }
}
