package org.parallax.backtest.baseline;

/**
 * A normal distribution in a series' unit.
 *
 * @param deviation its standard deviation, at least 0
 */
public record Gaussian(double mean, double deviation) {

    /** This one with another, independent of it, added; itself to the bit where that one is 0 throughout. */
    public Gaussian plus(double otherMean, double otherDeviation) {
        // The root of a square need not be the number, and a theory that changes nothing must change nothing.
        double sum = otherDeviation == 0
                ? deviation
                : StrictMath.sqrt(deviation * deviation + otherDeviation * otherDeviation);
        return new Gaussian(mean + otherMean, sum);
    }
}
