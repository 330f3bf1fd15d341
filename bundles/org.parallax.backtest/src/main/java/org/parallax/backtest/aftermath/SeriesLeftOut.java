package org.parallax.backtest.aftermath;

/**
 * A series that was not used.
 *
 * @param series its id
 * @param why half a sentence that fits after it
 */
public record SeriesLeftOut(String series, String why) {}
