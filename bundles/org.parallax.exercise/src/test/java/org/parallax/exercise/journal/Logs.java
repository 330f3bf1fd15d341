package org.parallax.exercise.journal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Logs for tests. */
final class Logs {

    private Logs() {}

    static Opened.Ready ready(Opened opened) {
        return assertInstanceOf(Opened.Ready.class, opened);
    }

    /** What a log holds, opened and closed again. */
    static List<String> records(LogStore store) throws IOException {
        Opened.Ready ready = ready(Journal.open(store));
        ready.journal().close();
        return ready.content().records();
    }

    /** The bytes of a log whose batches are these. */
    static byte[] bytes(List<List<String>> batches) {
        var out = new ByteArrayOutputStream();
        String previous = LogLine.BEGINNING;
        for (List<String> batch : batches) {
            char mark = LogLine.FIRST_OF_BATCH;
            for (String record : batch) {
                previous = LogLine.write(out, previous, mark, record.getBytes(StandardCharsets.UTF_8));
                mark = LogLine.NEXT_OF_BATCH;
            }
        }
        return out.toByteArray();
    }

    /** Where each line of a log begins, and where it ends. */
    static List<Integer> starts(byte[] log) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < log.length; i++) {
            if (log[i] == '\n') {
                starts.add(i + 1);
            }
        }
        return starts;
    }

    static String record(RandomGenerator random, long number) {
        return "{\"n\":" + number + ",\"words\":\"" + "参加者 김철수 vote ".repeat(random.nextInt(random.nextInt(1, 60))) + "\"}";
    }
}
