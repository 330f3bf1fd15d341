package org.parallax.exercise.plan;

/**
 * When something is due. Being due is told, not done, unless it is automatic.
 *
 * @param move id of the move
 * @param minutes after its start, without pauses
 * @param automatic whether it goes out by itself then
 */
public record Due(String move, int minutes, boolean automatic) {}
