package org.parallax.projection.situation;

/** A band of an indicator: values of {@code low} to {@code high}, both included, on the scale of 0 to 100. */
public record Threshold(Indicator indicator, double low, double high) {

    public Threshold {
        if (!(low <= high)) {
            throw new IllegalArgumentException("A band's ends are ordered: " + low + " to " + high);
        }
    }

    /** Values over {@code level}. */
    public static Threshold above(Indicator indicator, double level) {
        return new Threshold(indicator, Math.nextUp(level), Double.POSITIVE_INFINITY);
    }

    /** Values under {@code level}. */
    public static Threshold below(Indicator indicator, double level) {
        return new Threshold(indicator, Double.NEGATIVE_INFINITY, Math.nextDown(level));
    }

    /** Whether {@code value} lies in the band. */
    public boolean holds(double value) {
        return value >= low && value <= high;
    }
}
