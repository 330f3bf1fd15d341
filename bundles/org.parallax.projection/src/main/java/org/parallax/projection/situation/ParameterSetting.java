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

    /** Whether another sets the same parameter of the same theory. */
    public boolean concernsSameAs(ParameterSetting other) {
        return theory.equals(other.theory) && parameter.equals(other.parameter);
    }

    /** Whether this sets a single value. */
    public boolean isValue() {
        return low == high;
    }
}
