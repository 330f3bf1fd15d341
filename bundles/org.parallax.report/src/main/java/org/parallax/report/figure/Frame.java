package org.parallax.report.figure;

import java.util.OptionalInt;

/**
 * The room a picture has: a page, whose width is given and on which it is as high as it needs to be; or a pane of a
 * window, which it fills and in which it is set closer.
 *
 * @param height of the pane; empty on a page
 */
public record Frame(int width, OptionalInt height) {

    private static final int NARROWEST_PAGE = 640;
    private static final int NARROWEST_PANE = 360;
    private static final int LOWEST_PANE = 200;

    /** Rejects one narrower than 640 px on a page, 360 px in a pane. */
    public Frame {
        int least = height.isPresent() ? NARROWEST_PANE : NARROWEST_PAGE;
        if (width < least) {
            throw new IllegalArgumentException("A picture is at least " + least + " px wide here, not " + width);
        }
    }

    /** A page, at least 640 px wide. */
    public static Frame page(int width) {
        return new Frame(width, OptionalInt.empty());
    }

    /** A pane; one too small to hold a picture gets a larger one, to be scrolled. */
    public static Frame pane(int width, int height) {
        return new Frame(Math.max(NARROWEST_PANE, width), OptionalInt.of(Math.max(LOWEST_PANE, height)));
    }

    /** Whether it is a pane of a window. */
    public boolean isPane() {
        return height.isPresent();
    }

    /** {@code onPage} or {@code inPane}, whichever this is. */
    public double pick(double onPage, double inPane) {
        return isPane() ? inPane : onPage;
    }
}
