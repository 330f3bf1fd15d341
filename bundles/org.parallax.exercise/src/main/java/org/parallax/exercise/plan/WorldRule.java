package org.parallax.exercise.plan;

import java.time.YearMonth;

/**
 * By what the world answers a belief.
 *
 * @param rule in words, written before anybody was asked
 * @param due the month from which it can have answered
 */
public record WorldRule(String rule, YearMonth due) {}
