package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.chart.Chart;
import org.parallax.report.design.Theme;
import org.parallax.workbench.chart.ChartCanvas;
import org.parallax.workbench.chart.Raster;
import org.parallax.workbench.chart.Sheet;
import org.parallax.workbench.live.Choices;
import org.parallax.workbench.live.LatestOnly;
import org.parallax.workbench.live.LiveListener;
import org.parallax.workbench.live.LiveProjection;
import org.parallax.workbench.live.LiveState;
import org.parallax.workbench.theme.Palette;
import org.parallax.workbench.theme.ThemeChange;

/**
 * A view of pictures that follows the live projection. Pictures are drawn off the UI thread; the old one stays,
 * dimmed, until the new one is ready.
 */
public abstract class ChartView extends ViewPart {

    private final LiveListener listener = new LiveListener() {
        @Override
        public void shown(LiveState state) {
            onUi(ChartView.this::update);
        }
    };
    private final Runnable chosen = () -> onUi(this::update);
    private ChartCanvas canvas;
    private LiveProjection live;
    private Choices choices;
    private LatestOnly drawing;
    private volatile long wanted;

    @Override
    public final void createPartControl(Composite parent) {
        canvas = new ChartCanvas(parent);
        live = getSite().getService(LiveProjection.class);
        choices = getSite().getService(Choices.class);
        drawing = new LatestOnly(getSite().getService(DrawingThread.class));
        canvas.addListener(SWT.Resize, event -> update());
        canvas.whenChosen(mark -> TextLink.reveal(getSite().getPage(), mark.id()));
        ThemeChange.whenChanged(canvas, this::update);
        fillToolBar();
        live.listen(listener);
        choices.listen(chosen);
    }

    /** The pictures of this view; called on the drawing thread. */
    protected abstract List<Chart> draw(ProjectionResult result, Choices.Choice choice, Theme theme, int width);

    /** Adds this view's choices to its tool bar. */
    protected abstract void fillToolBar();

    /** What all views look at. */
    protected final Choices choices() {
        return choices;
    }

    /** The newest projection there is. */
    protected final Optional<ProjectionResult> result() {
        return live.state().latest().map(LiveState.Snapshot::result);
    }

    /** The pictures now shown. */
    public final List<Chart> charts() {
        return canvas.charts();
    }

    /** The canvas, for tests and screenshots. */
    public final ChartCanvas canvas() {
        return canvas;
    }

    @Override
    public final void setFocus() {
        canvas.setFocus();
    }

    @Override
    public final void dispose() {
        if (live != null) {
            live.forget(listener);
            choices.forget(chosen);
        }
        super.dispose();
    }

    private void onUi(Runnable task) {
        var display = canvas.isDisposed() ? null : canvas.getDisplay();
        if (display != null) {
            display.asyncExec(() -> {
                if (!canvas.isDisposed()) {
                    task.run();
                }
            });
        }
    }

    private void update() {
        switch (live.state()) {
            case LiveState.Nothing(var reason) -> tell(reason);
            case LiveState.Working working -> canvas.dim("");
            case LiveState.Held(var reason, var last) ->
                last.ifPresentOrElse(snapshot -> canvas.dim(reason), () -> tell(reason));
            case LiveState.Current(var snapshot) -> redraw(snapshot.result());
        }
    }

    private void tell(String sentence) {
        wanted++;
        canvas.tell(sentence);
    }

    private void redraw(ProjectionResult result) {
        int width = canvas.getClientArea().width;
        if (width < 40) {
            return;
        }
        long mine = ++wanted;
        var theme = Palette.current().theme();
        var choice = choices.now();
        double zoom = canvas.zoom();
        drawing.submit(() -> {
            try {
                var charts = draw(result, choice, theme, width);
                var rasters = charts.stream().map(chart -> Raster.of(chart, zoom * width / chart.width())).toList();
                var sheet = Sheet.of(rasters, width, zoom);
                onUi(() -> show(sheet, mine));
            } catch (RuntimeException e) {
                ILog.of(getClass()).error("The pictures of " + getTitle() + " could not be drawn", e);
                onUi(() -> tell("This could not be drawn: " + e.getMessage()));
            }
        });
    }

    private void show(Sheet sheet, long mine) {
        if (mine == wanted) {
            if (sheet.pictures().isEmpty()) {
                canvas.tell("There is nothing to show for this scenario.");
            } else {
                canvas.show(sheet);
            }
        }
    }
}
