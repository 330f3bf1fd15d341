package org.parallax.backtest.link;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Means over all values given, each of the same weight. */
final class Moments {

    /** Cut and not rounded: what is under a bound must not read like the bound. */
    private static final MathContext DIGITS = new MathContext(3, RoundingMode.DOWN);

    private Moments() {}

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    static double covariance(double[] one, double[] other) {
        double meanOfOne = mean(one);
        double meanOfOther = mean(other);
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOfOne) * (other[i] - meanOfOther);
        }
        return sum / one.length;
    }

    /** A number for a sentence, with three digits that count. */
    static String text(double value) {
        String text = BigDecimal.valueOf(value).round(DIGITS).toPlainString();
        return text.startsWith("-") ? "\u2212" + text.substring(1) : text;
    }
}
