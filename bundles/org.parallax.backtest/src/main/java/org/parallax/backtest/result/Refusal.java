package org.parallax.backtest.result;

/**
 * A series that is not scored.
 *
 * @param why a sentence, with the numbers it rests on
 */
public record Refusal(String series, Layers layers, String why) {}
