package org.parallax.exercise.session;

import java.time.OffsetDateTime;

/**
 * A point of a log that can be gone back to.
 *
 * @param number of the record after which it lies
 * @param title in a person's words, or the kind and name of what was recorded there
 * @param then the branch as it stood
 */
public record PlayMark(long number, String title, OffsetDateTime at, BranchState then) {}
