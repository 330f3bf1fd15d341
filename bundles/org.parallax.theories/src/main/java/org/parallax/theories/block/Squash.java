package org.parallax.theories.block;

/**
 * The scale on which theories add things up: any number of points, 0 being neutral, shown as a level of 0
 * to 100 about 50.
 *
 * <p>{@code level(x) = 50 + 50 x / √(50² + x²)}: near neutral a point is a point, far from it further news
 * of the same sign counts for less. It uses a square root only, which every machine rounds alike.
 */
public final class Squash {

    private static final double HALF = 50;

    /** Levels nearer to the ends than this are read as this near: the ends themselves are at infinity. */
    private static final double EDGE = 0.25;

    private Squash() {}

    /** The level, strictly between 0 and 100 for any finite number of points. */
    public static double level(double points) {
        return HALF + HALF * share(points);
    }

    /** The points that make a level of 0 to 100; finite even at the ends. */
    public static double points(double level) {
        double off = Math.clamp(level - HALF, EDGE - HALF, HALF - EDGE);
        return HALF * off / Math.sqrt(HALF * HALF - off * off);
    }

    /** The points as a share of what is possible, −1 to 1. */
    public static double share(double points) {
        return share(points, HALF);
    }

    /**
     * The points as a share of what is possible, −1 to 1, on another scale.
     *
     * @param clear where the share is 0.71, above 0
     */
    public static double share(double points, double clear) {
        return points / Math.sqrt(clear * clear + points * points);
    }
}
