package org.parallax.backtest.link;

import org.parallax.backtest.result.Link;

/** Whether and how a series can be linked to an indicator. */
public sealed interface LinkFit {

    /**
     * It can.
     *
     * @param scale units of the series a point, above 0
     */
    record Fitted(double scale, Link.Basis basis) implements LinkFit {}

    /**
     * It cannot.
     *
     * @param why a sentence with the numbers it rests on
     */
    record Unfit(String why) implements LinkFit {}
}
