package org.parallax.exercise.plan;

import java.util.OptionalInt;

/**
 * People who watch what the projector shows.
 *
 * @param most how many; empty for any number
 */
public record Observers(OptionalInt most) {}
