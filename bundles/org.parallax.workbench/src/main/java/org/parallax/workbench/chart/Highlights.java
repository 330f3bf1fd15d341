package org.parallax.workbench.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.PlottedEvent;
import org.parallax.workbench.theme.Palette;

/** Paints over the pictures what is pointed at, and what the statement at the caret stands for. */
record Highlights(GC gc, Palette palette, PictureStack stack, int offset) {

    /** A line at the month in every plot of the picture, with a ring where a course passes it. */
    void crosshair(Pointed.Month at) {
        for (var plot : stack.plots()) {
            if (plot.picture() == at.plotted().picture() && plot.panel().at(at.month()).isPresent()) {
                int x = (int) Math.round(plot.x(at.month()));
                var place = plot.place();
                gc.setForeground(palette.colour("ink"));
                gc.setAlpha(130);
                gc.drawLine(x, (int) place.y() - offset, x, (int) (place.y() + place.height()) - offset);
                gc.setAlpha(255);
                plot.panel().at(at.month()).orElseThrow().figures().forEach(figure -> figure.y().ifPresent(y -> ring(x, plot.y(y))));
            }
        }
    }

    private void ring(int x, double y) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.colour("paper"));
        gc.fillOval(x - 3, (int) Math.round(y) - offset - 3, 6, 6);
        gc.drawOval(x - 3, (int) Math.round(y) - offset - 3, 6, 6);
    }

    /** A frame about a thing. */
    void frame(PictureStack.Found found, String colour) {
        var place = found.place();
        gc.setAntialias(SWT.ON);
        gc.setForeground(palette.colour(colour));
        gc.drawRoundRectangle(
                (int) Math.round(place.x()) - 2, (int) Math.round(place.y()) - offset - 1,
                (int) Math.round(place.width()) + 3, (int) Math.round(place.height()) + 1, 6, 6);
    }

    /** Highlights what a statement stands for: its months are tinted, its marks framed, other marks faded. */
    void statement(MarkTarget target) {
        var things = stack.things();
        if (things.stream().anyMatch(found -> found.mark().target().equals(target))) {
            things.forEach(found -> {
                if (found.mark().target().equals(target)) {
                    frame(found, "scenario.1");
                } else {
                    stepBack(found);
                }
            });
        }
        for (var plot : stack.plots()) {
            plot.picture().raster().chart().happenings().stream()
                    .filter(happening -> happening.target().equals(target))
                    .forEach(happening -> months(plot, happening));
        }
    }

    private void stepBack(PictureStack.Found found) {
        var place = found.place();
        gc.setBackground(palette.colour("paper"));
        gc.setAlpha(150);
        gc.fillRectangle(
                (int) Math.round(place.x()), (int) Math.round(place.y()) - offset, (int) Math.round(place.width()),
                (int) Math.round(place.height()));
        gc.setAlpha(255);
    }

    private void months(PictureStack.Plotted plot, PlottedEvent happening) {
        var place = plot.place();
        int left = (int) Math.round(plot.x(happening.first()));
        int right = Math.max(left + 3, (int) Math.round(plot.x(happening.last())));
        gc.setBackground(palette.colour("scenario.1"));
        gc.setAlpha(50);
        gc.fillRectangle(left, (int) place.y() - offset, right - left, (int) place.height());
        gc.setAlpha(255);
        gc.fillRectangle(left - 1, (int) place.y() - offset, 2, (int) place.height());
    }
}
