package org.parallax.dsl.extension;

import java.math.BigDecimal;

/**
 * A number that an installed theory depends on and that a scenario may set.
 *
 * @param id as scenarios write it; any word of the language may be one
 * @param title its name for readers
 * @param unit such as {@code points} or {@code share}; may be empty
 * @param low the least it may be; negative infinity where nothing bounds it
 * @param value what it is where nobody sets it
 * @param high the greatest it may be; infinity where nothing bounds it
 * @param why the reason for all that, with its source
 */
public record TheoryParameter(String id, String title, String unit, double low, double value, double high, String why) {

    /** Whether it may have a value. */
    public boolean admits(double any) {
        return any >= low && any <= high;
    }

    /** The value nearest to one it may not have. */
    public double nearest(double any) {
        return any < low ? low : Math.min(any, high);
    }

    /** What it may be, with its unit: {@code 0 to 1 (share)}. */
    public String bounds() {
        String ends = Double.isInfinite(low) && Double.isInfinite(high) ? "any number"
                : Double.isInfinite(low) ? "at most " + figure(high)
                : Double.isInfinite(high) ? "at least " + figure(low)
                : figure(low) + " to " + figure(high);
        return unit.isBlank() ? ends : ends + " (" + unit + ")";
    }

    /** What it is where nobody sets it, without needless zeros. */
    public String standard() {
        return figure(value);
    }

    private static String figure(double figure) {
        return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }
}
