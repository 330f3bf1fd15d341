package org.parallax.workbench.views;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.parallax.editing.live.LatestOnly;
import org.parallax.report.figure.Chart;
import org.parallax.workbench.chart.ChartCanvas;
import org.parallax.workbench.chart.Motion;
import org.parallax.workbench.chart.PictureStack;
import org.parallax.workbench.chart.Raster;
import org.parallax.workbench.ui.OnUi;

/**
 * Draws pictures for one canvas off the UI thread. Only the newest order is ever shown; marks move from where the
 * picture before had them. Its methods are called on the UI thread.
 */
final class Drawing {

    private final ChartCanvas canvas;
    private final LatestOnly orders;
    private final Consumer<Order> whenShown;
    private volatile long wanted;
    private volatile List<Raster> drawn = List.of();

    /** Draws on {@code threads} and calls {@code whenShown} on the UI thread with what is on the canvas now. */
    Drawing(ChartCanvas canvas, Executor threads, Consumer<Order> whenShown) {
        this.canvas = canvas;
        this.orders = new LatestOnly(threads);
        this.whenShown = whenShown;
    }

    /**
     * What is to be drawn.
     *
     * @param charts makes the pictures; called on a drawing thread
     * @param width of the canvas, in points
     * @param zoom pixels of the screen for a point
     * @param marksMove whether marks may move from where they were
     * @param older whether newer pictures are to follow: where the canvas was dimmed it then stays so
     */
    record Order(Supplier<List<Chart>> charts, int width, double zoom, boolean marksMove, boolean older) {}

    /** Shows a sentence in place of pictures, and none that is still being drawn. */
    void tell(String sentence) {
        wanted++;
        canvas.tell(sentence);
    }

    /** Has pictures drawn; what was ordered before and is not shown yet never will be. */
    void draw(Order order) {
        long mine = ++wanted;
        orders.submit(() -> {
            try {
                carryOut(order, mine);
            } catch (RuntimeException e) {
                ILog.of(Drawing.class).error("Pictures could not be drawn", e);
                onUi(mine, () -> canvas.tell("This could not be drawn: " + e.getMessage()));
            }
        });
    }

    private void carryOut(Order order, long mine) {
        var before = drawn;
        var rasters = order.charts().get().stream()
                .map(chart -> raster(chart, order.zoom() * order.width() / chart.width()))
                .toList();
        drawn = rasters;
        var stack = PictureStack.of(rasters, order.width(), order.zoom());
        boolean moves = order.marksMove() && Motion.isPossible(before, rasters);
        onUi(mine, () -> show(order, stack, moves));
        if (moves) {
            Motion.play(before.getFirst().chart(), rasters.getFirst(), () -> mine != wanted,
                    frame -> onUi(mine, () -> canvas.moved(frame)));
        }
    }

    /** Drawn anew unless it is what was drawn last. */
    private Raster raster(Chart chart, double scale) {
        return drawn.stream()
                .filter(known -> known.scale() == scale && known.chart().equals(chart))
                .findFirst()
                .orElseGet(() -> Raster.of(chart, scale));
    }

    private void show(Order order, PictureStack stack, boolean moves) {
        if (stack.pictures().isEmpty()) {
            canvas.tell("There is nothing to show for this scenario.");
        } else {
            boolean dimmed = order.older() && canvas.isDimmed();
            canvas.show(stack, moves);
            if (dimmed) {
                canvas.dim("");
            }
            whenShown.accept(order);
        }
    }

    /** Runs a task on the UI thread unless another order has come in between. */
    private void onUi(long mine, Runnable task) {
        OnUi.of(canvas, () -> {
            if (mine == wanted) {
                task.run();
            }
        });
    }
}
