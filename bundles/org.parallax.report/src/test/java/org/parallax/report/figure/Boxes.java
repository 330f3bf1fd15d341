package org.parallax.report.figure;

/** Questions about boxes that only tests ask. */
public final class Boxes {

    private Boxes() {}

    /** Whether two boxes have any area in common; those that only touch have none. */
    public static boolean overlap(Chart.Box one, Chart.Box other) {
        return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
    }
}
