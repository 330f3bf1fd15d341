package org.parallax.projection.theory;

/** The values a parameter may have, from {@code low} to {@code high}, both of them too. */
public record Bounds(double low, double high) {

    public Bounds {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Bounds are ordered: " + low + " to " + high);
        }
    }

    /** Whether a value may be had. */
    public boolean hold(double value) {
        return value >= low && value <= high;
    }

    /** The value nearest to {@code value} that may be had. */
    public double cut(double value) {
        return value < low ? low : value > high ? high : value;
    }
}
