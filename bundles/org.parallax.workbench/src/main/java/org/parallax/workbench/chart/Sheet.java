package org.parallax.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.report.chart.Chart;

/**
 * Pictures laid out one below the other, each as wide as the sheet. Knows where everything is; draws nothing.
 *
 * @param height of all pictures together
 */
public record Sheet(List<Placed> pictures, int width, int height) {

    public Sheet {
        pictures = List.copyOf(pictures);
    }

    /** A picture with the place of its top edge. */
    public record Placed(Raster raster, double fit, int top, int width, int height) {

        /** Where a mark of the picture stands on the sheet. */
        Chart.Box place(Chart.Mark mark) {
            var box = mark.box();
            return new Chart.Box(box.x() * fit, top + box.y() * fit, box.width() * fit, box.height() * fit);
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
    public static Sheet of(List<Raster> rasters, int width, double zoom) {
        var placed = new ArrayList<Placed>();
        int top = 0;
        for (var raster : rasters) {
            double fit = raster.scale() / zoom;
            int height = (int) Math.round(raster.chart().height() * fit);
            placed.add(new Placed(raster, fit, top, (int) Math.round(raster.chart().width() * fit), height));
            top += height;
        }
        return new Sheet(placed, width, top);
    }

    /** What is at a point; the smallest mark where several lie over each other. */
    Optional<Found> at(double x, double y) {
        return all().stream()
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
