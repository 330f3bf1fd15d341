package org.parallax.projection.situation;

/**
 * How an effect wears off: after {@code months} a tenth of it is left, falling by the same share each
 * month. {@link #NEVER} lasts.
 */
public record Fade(double months) {

    /** An effect that stays. */
    public static final Fade NEVER = new Fade(Double.POSITIVE_INFINITY);

    public Fade {
        if (!(months > 0)) {
            throw new IllegalArgumentException("An effect fades over more than 0 months, not " + months);
        }
    }

    /** The share of the effect left after each further month, 0 to 1; the same bits on every machine. */
    public double monthlyShare() {
        return months == Double.POSITIVE_INFINITY ? 1 : StrictMath.pow(0.1, 1 / months);
    }
}
