package org.parallax.projection.situation;

import java.time.YearMonth;

/**
 * What the author expects of the projection.
 *
 * @param text the statement as written
 * @param line its line in the scenario file, from 1
 * @param probability the least share of runs in which the threshold must hold, 0 to 1
 */
public record Expectation(String text, int line, Threshold threshold, YearMonth month, double probability) {}
