package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.parallax.report.svg.Canvas.Point;

/** Places marks along a row so that none hides another: one that would lie on others stands above, below or beside them. */
final class MarkSwarm {

    /** Marks nearer than this hide each other. */
    private static final double PITCH = 12;

    private final double middle;
    private final int rows;
    private final List<Point> placed = new ArrayList<>();

    /** An empty row about {@code middle}, so high. */
    MarkSwarm(double middle, double height) {
        this.middle = middle;
        // As many above the middle as below it.
        this.rows = 2 * Math.max(0, (int) ((height - PITCH) / 2 / PITCH)) + 1;
    }

    /** The place of the next mark, which belongs at {@code x}: there as long as the row's height allows, else as near as it does. */
    Point place(double x) {
        for (int column = 0; ; column = column > 0 ? -column : 1 - column) {
            for (int row = 0; row < rows; row++) {
                var point = new Point(x + column * PITCH, middle + offset(row));
                if (placed.stream().noneMatch(other -> hides(other, point))) {
                    placed.add(point);
                    return point;
                }
            }
        }
    }

    /** The middle first, then above and below it in turn. */
    private static double offset(int row) {
        int steps = (row + 1) / 2;
        return (row % 2 == 0 ? steps : -steps) * PITCH;
    }

    private static boolean hides(Point one, Point other) {
        return Math.abs(one.x() - other.x()) < PITCH && Math.abs(one.y() - other.y()) < PITCH;
    }
}
