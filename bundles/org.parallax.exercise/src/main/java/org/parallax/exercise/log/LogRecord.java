package org.parallax.exercise.log;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One record of a session's log. What the state of a session is follows from its records alone.
 *
 * @param number from 1, without gaps
 * @param at by the clock on the wall; told, never computed with
 * @param awake milliseconds of a clock that only goes forward, since the session was opened and without the time in
 *     which no program ran it; what timers are measured by
 * @param branch on which it was recorded
 * @param key by which who asked for it can ask again without its being done again
 */
public record LogRecord(
        long number, OffsetDateTime at, long awake, Author by, String branch, Optional<String> key, Fact fact) {

    /** The branch on which every session begins. */
    public static final String MAIN = "main";
}
