package org.parallax.editing.picture;

import org.parallax.report.figure.Chart.Box;

/** Finds room for a card beside a point of a pane: it never covers the point, and leaves the pane only if it is larger than the pane. */
public final class CardPlace {

    private static final double AWAY = 14;
    private static final double EDGE = 4;

    private CardPlace() {}

    /** Right of the point; left of it, below or above where there is no room. */
    public static Box beside(double x, double y, double width, double height, double paneWidth, double paneHeight) {
        double top = Math.max(EDGE, Math.min(y + AWAY, paneHeight - height - EDGE));
        if (x + AWAY + width + EDGE <= paneWidth) {
            return new Box(x + AWAY, top, width, height);
        }
        if (x - AWAY - width >= EDGE) {
            return new Box(x - AWAY - width, top, width, height);
        }
        double left = Math.max(EDGE, Math.min(x - width / 2, paneWidth - width - EDGE));
        double below = y + AWAY;
        return new Box(left, below + height + EDGE <= paneHeight ? below : Math.max(EDGE, y - AWAY - height), width, height);
    }
}
