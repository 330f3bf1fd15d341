package org.parallax.exercise.session;

import java.util.Optional;
import java.util.OptionalLong;
import org.parallax.exercise.log.Author;
import org.parallax.exercise.log.LogRecord;

/**
 * How far a log has been read.
 *
 * @param number of the last record; 0 before the first
 * @param awake milliseconds at the last record
 * @param steered number of the last record by a facilitator
 */
public record LogPosition(long number, long awake, long steered, AnsweredKeys keys) {

    /** Before the first record. */
    static final LogPosition START = new LogPosition(0, 0, 0, AnsweredKeys.NONE);

    LogPosition after(LogRecord record) {
        if (record.number() != number + 1) {
            throw new IllegalArgumentException("After record " + number + " comes the next, not " + record.number());
        }
        return new LogPosition(
                record.number(),
                Math.max(awake, record.awake()),
                record.by() instanceof Author.Facilitator ? record.number() : steered,
                record.key().map(key -> keys.with(scoped(record.by(), key), record.number())).orElse(keys));
    }

    /** The record with which that author's request was answered; empty if it was not. */
    public OptionalLong answered(Author by, Optional<String> key) {
        return key.map(known -> keys.number(scoped(by, known))).orElse(OptionalLong.empty());
    }

    /** One author's key says nothing of another's. */
    private static String scoped(Author by, String key) {
        return by.text() + " " + key;
    }
}
