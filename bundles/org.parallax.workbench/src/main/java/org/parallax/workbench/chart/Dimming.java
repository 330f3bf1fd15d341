package org.parallax.workbench.chart;

import org.parallax.editing.picture.ReducedMotion;

/**
 * How dim a canvas shows what is not of the text in front: it begins to dim at once, and is as dim as it gets a moment
 * later, so that a picture that is replaced while somebody types does not flash. On the UI thread.
 */
final class Dimming {

    private static final int DIMMED = 115;
    private static final int LIGHT = 255;
    private static final int MILLISECONDS = 250;
    private static final int FRAME_MILLISECONDS = 30;

    private final ChartCanvas canvas;
    private final boolean atOnce = ReducedMotion.isAsked();
    private final Runnable next = this::next;
    private boolean dimmed;
    private long since;

    Dimming(ChartCanvas canvas) {
        this.canvas = canvas;
    }

    /** Begins to dim. */
    void begin() {
        if (!dimmed) {
            dimmed = true;
            since = System.nanoTime();
            next();
        }
    }

    /** Full light. */
    void end() {
        dimmed = false;
    }

    boolean isDimmed() {
        return dimmed;
    }

    /** Of what is painted now, 0 to 255. */
    int alpha() {
        return dimmed ? (int) Math.round(LIGHT - (LIGHT - DIMMED) * share()) : LIGHT;
    }

    private double share() {
        return atOnce ? 1 : Math.min(1, (System.nanoTime() - since) / 1e6 / MILLISECONDS);
    }

    private void next() {
        if (dimmed && !canvas.isDisposed()) {
            canvas.redraw();
            if (share() < 1) {
                canvas.getDisplay().timerExec(FRAME_MILLISECONDS, next);
            }
        }
    }
}
