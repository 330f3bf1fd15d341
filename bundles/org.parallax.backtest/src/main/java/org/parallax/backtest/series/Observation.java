package org.parallax.backtest.series;

/**
 * What was the case in a period.
 *
 * @param value in the series' unit; finite
 */
public record Observation(Period period, double value) {}
