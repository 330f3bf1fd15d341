package org.parallax.report.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for data files. */
final class Decimals {

    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);

    private Decimals() {}

    /** Rounded to four decimals, without trailing zeros, never in scientific notation: {@code 41.25}, {@code 0}. */
    static String short4(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Rounded to six figures that count, never in scientific notation: {@code 0.0812345}, {@code 123457}, {@code 0}. */
    static String sixFigures(double value) {
        var rounded = BigDecimal.valueOf(value).round(SIX).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
