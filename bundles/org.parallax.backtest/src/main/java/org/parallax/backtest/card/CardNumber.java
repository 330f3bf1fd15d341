package org.parallax.backtest.card;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as cards spell them: plain decimals, as short as they can be and still read back as the same value. */
final class CardNumber {

    private static final MathContext SIX_DIGITS = new MathContext(6);

    private CardNumber() {}

    /** The nearest value of six digits. */
    static double round(double value) {
        return BigDecimal.valueOf(value).round(SIX_DIGITS).doubleValue();
    }

    /**
     * A number as cards spell it.
     *
     * @throws NumberFormatException if it is not finite
     */
    static String text(double value) {
        var plain = BigDecimal.valueOf(value);
        return plain.signum() == 0 ? "0" : plain.stripTrailingZeros().toPlainString();
    }
}
