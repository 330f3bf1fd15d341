package org.parallax.projection.situation;

/**
 * What is assumed of a parameter of a theory: a value, or a range in which nine draws of ten lie. It holds in the
 * scenario, in its baseline and in the reference alike.
 *
 * @param theory the theory's id
 * @param parameter the parameter's id
 * @param low equal to {@code high} for a value
 */
public record ParameterSetting(String theory, String parameter, double low, double high) {

    public ParameterSetting {
        if (!(low <= high)) {
            throw new IllegalArgumentException("A range is ordered: " + low + " to " + high);
        }
    }

    /** Whether this sets a single value. */
    public boolean isValue() {
        return low == high;
    }
}
