package org.parallax.projection.situation;

/**
 * The scale of the indicators. Effects add up in points, 0 being neutral and without bound either way; shown
 * is a level of 0 to 100 about the neutral 50.
 *
 * <p>{@code level(x) = 50 + 50 x / √(50² + x²)}: near neutral a point is a point, far from it further news of
 * the same sign counts for less. It uses a square root only, which every machine rounds alike.
 */
public final class Level {

    private static final double HALF = 50;

    /** Levels nearer to an end than this are taken as this far from it: the ends themselves would be at infinity. */
    private static final double EDGE = 0.25;

    /** Points beyond this make the end of the scale to the last digit; the square of far larger ones would be infinite. */
    private static final double FARTHEST = 1e12;

    private Level() {}

    /**
     * The level that points make.
     *
     * @param points points about neutral, finite
     * @return 0 to 100; rises with the points and never reaches an end for any sum that events can make
     */
    public static double of(double points) {
        double near = Math.max(-FARTHEST, Math.min(FARTHEST, points));
        return HALF + HALF * (near / Math.sqrt(HALF * HALF + near * near));
    }

    /**
     * The points that make a level: the inverse of {@link #of}.
     *
     * @param level 0 to 100; nearer to an end than a quarter is taken as a quarter from it
     * @return points about neutral, always finite
     */
    public static double points(double level) {
        double off = Math.clamp(level - HALF, EDGE - HALF, HALF - EDGE);
        return HALF * off / Math.sqrt(HALF * HALF - off * off);
    }
}
