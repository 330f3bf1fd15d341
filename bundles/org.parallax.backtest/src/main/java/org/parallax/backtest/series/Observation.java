package org.parallax.backtest.series;

/**
 * What was the case in a period.
 *
 * @param value in the series' unit; no further from 0 than a million millions
 */
public record Observation(Period period, double value) {}
