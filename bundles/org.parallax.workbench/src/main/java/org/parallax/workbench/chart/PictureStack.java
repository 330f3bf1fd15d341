package org.parallax.workbench.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.Panel;
import org.parallax.report.figure.PlottedEvent;

/**
 * Pictures laid out one below the other, each as wide as the stack. Knows where everything is; draws nothing.
 *
 * @param height of all pictures together
 */
public record PictureStack(List<Placed> pictures, int width, int height) {

    public PictureStack {
        pictures = List.copyOf(pictures);
    }

    /** A picture with the place of its top edge. */
    public record Placed(Raster raster, double fit, int top, int width, int height) {

        /** The bounds of a mark of the picture in the stack. */
        Chart.Box place(Chart.Mark mark) {
            return place(mark.box());
        }

        /** The bounds of a part of the picture in the stack. */
        Chart.Box place(Chart.Box box) {
            return new Chart.Box(box.x() * fit, top + box.y() * fit, box.width() * fit, box.height() * fit);
        }
    }

    /** A plot over time with its picture. */
    public record Plotted(Placed picture, Panel panel) {

        /** The bounds of the plot in the stack. */
        Chart.Box place() {
            return picture.place(panel.plot());
        }

        /** The x of a month in the stack. */
        double x(YearMonth month) {
            return panel.x(month) * picture.fit();
        }

        /** The month nearest to an x in the stack. */
        YearMonth month(double x) {
            return panel.month(x / picture.fit());
        }

        /** A y of the picture in the stack. */
        double y(double height) {
            return picture.top() + height * picture.fit();
        }

        /** What happens or may happen in a month. */
        List<PlottedEvent> happenings(YearMonth month) {
            return picture.raster().chart().happenings().stream()
                    .filter(happening -> !month.isBefore(happening.first()) && !month.isAfter(happening.last()))
                    .toList();
        }
    }

    /** A mark with its picture. */
    public record Found(Placed picture, Chart.Mark mark) {

        Chart.Box place() {
            return picture.place(mark);
        }
    }

    /**
     * Lays pictures out.
     *
     * @param zoom pixels for a point of the screen; what the pictures were drawn for
     */
    public static PictureStack of(List<Raster> rasters, int width, double zoom) {
        var placed = new ArrayList<Placed>();
        int top = 0;
        for (var raster : rasters) {
            double fit = raster.scale() / zoom;
            int height = (int) Math.round(raster.chart().height() * fit);
            placed.add(new Placed(raster, fit, top, (int) Math.round(raster.chart().width() * fit), height));
            top += height;
        }
        return new PictureStack(placed, width, top);
    }

    /** All plots over time, in reading order. */
    List<Plotted> plots() {
        return pictures.stream()
                .flatMap(picture -> picture.raster().chart().panels().stream().map(panel -> new Plotted(picture, panel)))
                .toList();
    }

    /** All marks but those of months, in reading order. */
    List<Found> things() {
        return all().stream().filter(found -> !(found.mark().target() instanceof MarkTarget.Month)).toList();
    }

    /** The thing at a point; the smallest where several lie over each other. */
    Optional<Found> thingAt(double x, double y) {
        return things().stream()
                .filter(found -> found.place().contains(x, y))
                .min((a, b) -> Double.compare(area(a), area(b)));
    }

    /** All marks in reading order. */
    List<Found> all() {
        return pictures.stream()
                .flatMap(picture -> picture.raster().chart().marks().stream().map(mark -> new Found(picture, mark)))
                .toList();
    }

    private static double area(Found found) {
        return found.mark().box().width() * found.mark().box().height();
    }
}
