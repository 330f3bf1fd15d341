package org.parallax.backtest.result;

/**
 * How points of an indicator become units of a series.
 *
 * @param indicator id of the indicator as files spell it
 * @param sign 1 or −1, from the series' head
 * @param scale units of the series a point, above 0
 * @param basis what the scale was made from
 */
public record Link(String series, Layers layers, String indicator, int sign, double scale, Basis basis) {

    /**
     * What a scale was made from: the values of the training part.
     *
     * @param n how many values
     * @param lasting the part of the series' standard deviation that lasts from value to value
     * @param deviation the standard deviation of the record's indicator in the same periods, in points
     * @param fitted the slope that least squares would give, signed; a diagnostic, used for nothing
     */
    public record Basis(int n, double lasting, double deviation, double fitted) {}
}
