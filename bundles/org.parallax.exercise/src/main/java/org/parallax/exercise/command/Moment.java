package org.parallax.exercise.command;

import java.time.OffsetDateTime;

/**
 * When something is asked for.
 *
 * @param at by the clock on the wall; told, never computed with
 * @param awake milliseconds of a clock that only goes forward, as a log record has them: it stands while the
 *     machine sleeps, and after a restart it goes on from the last record
 */
public record Moment(OffsetDateTime at, long awake) {}
