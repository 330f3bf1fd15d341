package org.parallax.exercise.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of a log, as far as they can be read.
 *
 * @param bytes all of them
 * @param content the records, each of which follows from the one before
 * @param lastBatch where that begins which was written last
 * @param end behind the last record; what follows is torn or damaged
 */
record ParsedLog(byte[] bytes, LogContent content, int lastBatch, int end) {

    static ParsedLog of(byte[] bytes) {
        List<String> records = new ArrayList<>();
        String previous = LogLine.BEGINNING;
        int at = 0;
        int batch = 0;
        Optional<LineHead> next = follower(bytes, at, previous);
        while (next.isPresent()) {
            LineHead head = next.get();
            records.add(new String(bytes, head.content(), head.length(), StandardCharsets.UTF_8));
            previous = digits(bytes, at);
            batch = head.beginsBatch(bytes) ? at : batch;
            at = head.end() + 1;
            next = follower(bytes, at, previous);
        }
        return new ParsedLog(bytes, new LogContent(records, previous), batch, at);
    }

    /** The head of a whole line that stands there and follows from these digits. */
    private static Optional<LineHead> follower(byte[] bytes, int at, String previous) {
        return LineHead.at(bytes, at)
            .filter(head -> head.end() < bytes.length && bytes[head.end()] == '\n')
            .filter(head -> digits(bytes, at).equals(LogLine.digits(previous, bytes, at + LogLine.DIGITS, head.end())));
    }

    private static String digits(byte[] bytes, int at) {
        return new String(bytes, at, LogLine.DIGITS, StandardCharsets.US_ASCII);
    }

    /** What could not be read, of the record after the last; empty if all that follows was torn, or nothing follows. */
    Optional<LogReading.Damaged> damage() {
        var tail = new LogTail(bytes, end);
        return tail.isTorn() ? Optional.empty()
            : Optional.of(new LogReading.Damaged(content.records().size() + 1L, end, tail.damage()));
    }

    int torn() {
        return bytes.length - end;
    }
}
