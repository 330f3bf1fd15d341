package org.parallax.projection.theory;

/**
 * A number a theory depends on.
 *
 * @param id identifier
 * @param unit such as {@code points}, {@code 1/month}, {@code share}
 * @param value the default, in {@code low} to {@code high}
 * @param why the reason for default and range, with its source
 */
public record Parameter(
        String id, String title, String unit, double low, double value, double high, String why) {

    public Parameter {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "Parameter " + id + ": " + value + " does not lie in " + low + " to " + high);
        }
    }
}
