package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.parallax.editing.drawing.DrawingQueue;
import org.parallax.editing.picture.DrawingThreads;
import org.parallax.editing.view.RecordViewModel;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Frame;
import org.parallax.report.record.RecordCurve;
import org.parallax.report.timeline.CurveChart;
import org.parallax.report.timeline.CurveOptions;
import org.parallax.workbench.chart.ChartCanvas;
import org.parallax.workbench.chart.PictureStack;
import org.parallax.workbench.chart.Raster;
import org.parallax.workbench.theme.Palette;
import org.parallax.workbench.theme.ThemeChange;
import org.parallax.workbench.ui.OnUi;

/** The levels that the record implies, with what its sources say of them: drawn off the UI thread; which of them is chosen above. */
final class RecordLevels {

    private static final String NONE = "The record has no reach or no two parties yet, so that it implies no levels.";

    private final Composite body;
    private final ToolBar choices;
    private final ToggleSigns signs;
    private final ChartCanvas canvas;
    private final DrawingQueue drawing;
    private Consumer<UnaryOperator<RecordViewModel>> changed = change -> {};
    private Optional<RecordViewModel> shown = Optional.empty();
    private Optional<Order> ordered = Optional.empty();
    private List<RecordCurve.Course> offered = List.of();

    private record Order(RecordCurve curve, CurveOptions look, Palette palette, Frame frame, double zoom) {}

    RecordLevels(Composite parent, DrawingThreads threads) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        choices = new ToolBar(body, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
        signs = ToggleSigns.ofEach(choices);
        canvas = new ChartCanvas(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        drawing = new DrawingQueue(threads, () -> { });
        canvas.whenSelected(mark -> changed.accept(now -> now.selecting(mark.target().id())));
        canvas.addListener(SWT.Resize, event -> redraw());
        // It may come into sight in another theme, or another size, than it was drawn in.
        canvas.addListener(SWT.Paint, event -> redraw());
        ThemeChange.whenChanged(canvas, this::redraw);
    }

    /** Who carries out a change of how the record is looked at. */
    void whenChanged(Consumer<UnaryOperator<RecordViewModel>> consumer) {
        changed = consumer;
    }

    /** What it is laid out as. */
    Composite control() {
        return body;
    }

    /** Where it is drawn. */
    ChartCanvas canvas() {
        return canvas;
    }

    void show(RecordViewModel model) {
        shown = Optional.of(model);
        offer(model.dossier().curve().map(RecordCurve::courses).orElse(List.of()));
        for (var item : choices.getItems()) {
            item.setSelection(!model.hidden().contains(item.getData()));
            item.setToolTipText((item.getSelection() ? "Hide: " : "Show: ") + item.getText());
        }
        signs.update();
        redraw();
    }

    /** Offers all courses but the first, overall cooperation, which is always shown. */
    private void offer(List<RecordCurve.Course> courses) {
        if (labels(courses).equals(labels(offered))) {
            return;
        }
        offered = courses;
        for (var item : choices.getItems()) {
            item.dispose();
        }
        courses.stream().skip(1).forEach(course -> {
            var item = new ToolItem(choices, SWT.CHECK);
            item.setText(course.label());
            item.setData(course.indicator());
            item.addListener(SWT.Selection, event -> changed.accept(now -> now.toggling(course.indicator())));
        });
        signs.update();
        body.layout();
    }

    private static List<String> labels(List<RecordCurve.Course> courses) {
        return courses.stream().map(RecordCurve.Course::label).toList();
    }

    /** Redraws it if it is visible and would look different. */
    void redraw() {
        var room = canvas.getClientArea();
        if (room.width < 40 || shown.isEmpty() || !canvas.isVisible()) {
            return;
        }
        var curve = shown.get().dossier().curve();
        if (curve.isEmpty()) {
            ordered = Optional.empty();
            canvas.tell(NONE);
            return;
        }
        var order = new Order(curve.get(), shown.get().levels(), Palette.current(), Frame.pane(room.width, room.height), canvas.zoom());
        if (!ordered.equals(Optional.of(order))) {
            ordered = Optional.of(order);
            drawing.order(progress -> draw(order, progress));
        }
    }

    private void draw(Order order, Progress progress) {
        try {
            var outcome = CurveChart.of(order.curve(), order.look(), order.palette().theme(), order.frame(), progress::cancelled);
            if (outcome instanceof Outcome.Completed<Chart>(var chart) && !progress.cancelled()) {
                var raster = Raster.of(chart, order.zoom() * order.frame().width() / chart.width());
                var stack = PictureStack.of(List.of(raster), order.frame().width(), order.zoom());
                OnUi.of(canvas, () -> show(order, stack));
            }
        } catch (RuntimeException e) {
            ILog.of(RecordLevels.class).error("The levels of the record could not be drawn", e);
            OnUi.of(canvas, () -> canvas.tell("The levels of the record could not be drawn: " + e.getMessage()));
        }
    }

    private void show(Order order, PictureStack stack) {
        if (ordered.equals(Optional.of(order))) {
            canvas.show(stack);
        }
    }
}
