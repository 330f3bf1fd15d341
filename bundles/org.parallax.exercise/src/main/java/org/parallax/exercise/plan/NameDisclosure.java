package org.parallax.exercise.plan;

/** What a room is promised about names; a secret poll promises more. */
public enum NameDisclosure {
    /** Names stand beside choices after the reveal and in the report. */
    EVERYONE,
    /** Projector and public report show teams; the full report has names. */
    FACILITATOR,
    /** No name is kept; the log has seats. */
    NOBODY
}
