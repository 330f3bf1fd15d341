package org.parallax.theory.kit;

/**
 * How a cause without bound has an effect with one: {@code q(x, c) = x / √(c² + x²)}, a share of what is
 * possible. It uses a square root only, which every machine rounds alike.
 */
public final class Saturation {

    private Saturation() {}

    /**
     * The share of what is possible, −1 to 1, with the sign of the points.
     *
     * @param points how strong the cause is, finite
     * @param clear where the share is 0.71, above 0
     */
    public static double share(double points, double clear) {
        return points / Math.sqrt(clear * clear + points * points);
    }
}
