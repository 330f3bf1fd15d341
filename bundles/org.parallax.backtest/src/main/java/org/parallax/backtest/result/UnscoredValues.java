package org.parallax.backtest.result;

import java.time.YearMonth;

/**
 * Values at the end of a series that are not scored with a choice of layers.
 *
 * @param after the last month in which any are scored
 * @param last the last month that the series has a value for
 * @param values how many are not scored
 * @param why the reason, as half a sentence that begins with a small letter
 */
public record UnscoredValues(String series, Layers layers, YearMonth after, YearMonth last, int values, String why) {}
