package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.parallax.editing.drawing.DrawingQueue;
import org.parallax.editing.picture.DrawingThreads;
import org.parallax.editing.view.RecordViewModel;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;
import org.parallax.report.figure.Frame;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.timeline.Timeline;
import org.parallax.report.timeline.TimelineChart;
import org.parallax.report.timeline.TimelineOptions;
import org.parallax.workbench.chart.ChartCanvas;
import org.parallax.workbench.chart.PictureStack;
import org.parallax.workbench.chart.Raster;
import org.parallax.workbench.theme.Palette;
import org.parallax.workbench.theme.ThemeChange;
import org.parallax.workbench.ui.OnUi;

/** The timeline of the record: drawn off the UI thread, zoomed by wheel and keys, its marks within reach. */
final class RecordTimeline {

    private static final double STEP = 1.4;

    private final ChartCanvas canvas;
    private final DrawingQueue drawing;
    private Consumer<UnaryOperator<RecordViewModel>> changed = change -> {};
    private Optional<RecordViewModel> shown = Optional.empty();
    private Optional<Timeline> drawn = Optional.empty();
    private Optional<Order> ordered = Optional.empty();

    private record Order(RecordDossier dossier, TimelineOptions look, Palette palette, int width, double zoom) {}

    RecordTimeline(Composite parent, DrawingThreads threads) {
        canvas = new ChartCanvas(parent);
        drawing = new DrawingQueue(threads, () -> { });
        canvas.whenSelected(mark -> select(mark.target().id()));
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, event -> move(event.count > 0 ? -0.1 : 0.1));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Resize, event -> redraw());
        // It may come into sight in another theme, or another size, than it was drawn in.
        canvas.addListener(SWT.Paint, event -> redraw());
        ThemeChange.whenChanged(canvas, this::redraw);
    }

    /** Who carries out a change of how the record is looked at. */
    void whenChanged(Consumer<UnaryOperator<RecordViewModel>> consumer) {
        changed = consumer;
    }

    /** Where it is drawn. */
    ChartCanvas canvas() {
        return canvas;
    }

    void show(RecordViewModel model) {
        shown = Optional.of(model);
        redraw();
    }

    /** Redraws it if it is visible and would look different. */
    void redraw() {
        int width = canvas.getClientArea().width;
        if (width < 40 || shown.isEmpty() || !canvas.isVisible()) {
            return;
        }
        var order = new Order(shown.get().dossier(), shown.get().look(), Palette.current(), width, canvas.zoom());
        if (!ordered.equals(Optional.of(order))) {
            ordered = Optional.of(order);
            drawing.order(progress -> draw(order, progress));
        }
    }

    private void draw(Order order, Progress progress) {
        try {
            var outcome = TimelineChart.of(
                    order.dossier(), order.look(), order.palette().theme(), Frame.pane(order.width(), 0), progress::cancelled);
            if (outcome instanceof Outcome.Completed<Timeline>(var timeline) && !progress.cancelled()) {
                paint(order, timeline);
            }
        } catch (RuntimeException e) {
            ILog.of(RecordTimeline.class).error("The timeline could not be drawn", e);
            OnUi.of(canvas, () -> canvas.tell("The timeline could not be drawn: " + e.getMessage()));
        }
    }

    private void paint(Order order, Timeline timeline) {
        var chart = timeline.chart();
        var raster = Raster.of(chart, order.zoom() * order.width() / chart.width());
        var stack = PictureStack.of(List.of(raster), order.width(), order.zoom());
        OnUi.of(canvas, () -> show(order, timeline, stack));
    }

    private void show(Order order, Timeline timeline, PictureStack stack) {
        if (ordered.equals(Optional.of(order))) {
            drawn = Optional.of(timeline);
            canvas.show(stack);
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            zoom(event.count > 0 ? STEP : 1 / STEP, event.x);
        } else if ((event.stateMask & SWT.MOD2) != 0) {
            event.doit = false;
            move(event.count > 0 ? -0.1 : 0.1);
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.HOME, SWT.END ->
                canvas.pointed().targets().stream().findFirst().map(MarkTarget::id).ifPresent(this::select);
            case SWT.PAGE_UP -> move(-0.5);
            case SWT.PAGE_DOWN -> move(0.5);
            default -> zoom(event.character);
        }
    }

    private void zoom(char key) {
        switch (key) {
            case '+', '=' -> changed.accept(now -> now.zoomed(STEP));
            case '-' -> changed.accept(now -> now.zoomed(1 / STEP));
            case '0' -> changed.accept(RecordViewModel::unzoomed);
            default -> { }
        }
    }

    private void select(String id) {
        changed.accept(now -> now.selecting(id));
    }

    private void zoom(double factor, int x) {
        drawn.ifPresent(timeline -> {
            double place = x * (double) timeline.chart().width() / Math.max(1, canvas.getClientArea().width);
            double about = timeline.years().applyAsDouble(place);
            changed.accept(now -> now.zoomed(factor, about));
        });
    }

    private void move(double share) {
        changed.accept(now -> now.moved(share));
    }
}
