package org.parallax.projection.theory;

/**
 * A number a theory depends on. Parameters of one id are one number under all theories: a run draws the same quantile
 * for all of them, so that what theories share differs in none.
 *
 * @param id identifier
 * @param unit such as {@code points}, {@code 1/month}, {@code share}
 * @param bounds what it may be; a theory holds up at either end
 * @param value the default, within the bounds
 * @param distribution what runs draw it from
 * @param why the reason for default, bounds and distribution, with its source
 */
public record Parameter(
        String id, String title, String unit, Bounds bounds, double value, Distribution distribution, String why) {

    public Parameter {
        if (!bounds.hold(value)) {
            throw new IllegalArgumentException(
                    "Parameter " + id + ": " + value + " does not lie in " + bounds.low() + " to " + bounds.high());
        }
        if (distribution instanceof Distribution.Likely(double from, double to)
                && !(from >= bounds.low() && from <= value && to >= value && to <= bounds.high())) {
            throw new IllegalArgumentException("Parameter " + id + ": it is likely from " + from + " to " + to
                    + ", which does not lie about " + value + " and in " + bounds.low() + " to " + bounds.high());
        }
    }

    /** A parameter of which nine draws in ten lie within a third of the way from the default to either bound. */
    public Parameter(String id, String title, String unit, double low, double value, double high, String why) {
        this(id, title, unit, new Bounds(low, high), value, aThirdOfTheWay(low, value, high), why);
    }

    /** A parameter that is chosen and not drawn. */
    public static Parameter chosen(String id, String title, String unit, double low, double value, double high, String why) {
        return new Parameter(id, title, unit, new Bounds(low, high), value, new Distribution.Chosen(), why);
    }

    /** The same parameter, of which nine draws in ten lie from {@code from} to {@code to}. */
    public Parameter likely(double from, double to) {
        return new Parameter(id, title, unit, bounds, value, new Distribution.Likely(from, to), why);
    }

    /** The least value it may have. */
    public double low() {
        return bounds.low();
    }

    /** The greatest value it may have. */
    public double high() {
        return bounds.high();
    }

    private static Distribution aThirdOfTheWay(double low, double value, double high) {
        boolean bounded = Double.isFinite(low) && Double.isFinite(high) && low < high;
        return bounded
                ? new Distribution.Likely(value - (value - low) / 3, value + (high - value) / 3)
                : new Distribution.Chosen();
    }
}
