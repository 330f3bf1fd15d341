package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.chart.Chart;
import org.parallax.report.chart.Frame;
import org.parallax.report.design.Theme;
import org.parallax.workbench.chart.ChartCanvas;
import org.parallax.workbench.chart.Raster;
import org.parallax.workbench.chart.Sheet;
import org.parallax.workbench.live.Choices;
import org.parallax.workbench.live.LatestOnly;
import org.parallax.workbench.live.LiveListener;
import org.parallax.workbench.live.LiveProjection;
import org.parallax.workbench.live.LiveState;
import org.parallax.workbench.live.Pictures;
import org.parallax.workbench.theme.Palette;
import org.parallax.workbench.theme.ThemeChange;

/**
 * A view of pictures that follows the live projection while it is in sight. Pictures are drawn off the UI thread; the
 * old one stays until the new one is ready, dimmed where that takes long enough to be noticed.
 */
public abstract class ChartView extends ViewPart {

    /** A picture that is replaced sooner than this would only flicker if it were dimmed. */
    private static final int NOTICED_MILLISECONDS = 300;

    private final LiveListener listener = new LiveListener() {
        @Override
        public void shown(LiveState state) {
            onUi(ChartView.this::update);
        }
    };
    private final IPartListener2 sight = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == ChartView.this) {
                update();
            }
        }
    };
    private final Runnable chosen = () -> onUi(this::update);
    private final Runnable overdue = this::dim;
    private ChartCanvas canvas;
    private LiveProjection live;
    private Choices choices;
    private LatestOnly drawing;
    private volatile long wanted;
    private volatile List<Raster> drawn = List.of();

    @Override
    public final void createPartControl(Composite parent) {
        canvas = new ChartCanvas(parent);
        live = getSite().getService(LiveProjection.class);
        choices = getSite().getService(Choices.class);
        drawing = new LatestOnly(getSite().getService(DrawingThreads.class));
        canvas.addListener(SWT.Resize, event -> update());
        canvas.whenChosen(mark -> TextLink.reveal(getSite().getPage(), mark.id()));
        ThemeChange.whenChanged(canvas, this::update);
        fillToolBar();
        getSite().getPage().addPartListener(sight);
        live.listen(listener);
        choices.listen(chosen);
    }

    /** The pictures of this view in so much room each; called on a drawing thread. */
    protected abstract List<Chart> draw(ProjectionResult result, Choices.Choice choice, Theme theme, Frame frame);

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
            getSite().getPage().removePartListener(sight);
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
        if (!getSite().getPage().isPartVisible(this)) {
            return;
        }
        switch (live.state()) {
            case LiveState.Nothing(var reason) -> tell(reason);
            case LiveState.Working working -> canvas.getDisplay().timerExec(NOTICED_MILLISECONDS, overdue);
            case LiveState.Held(var reason, var last) ->
                last.ifPresentOrElse(snapshot -> canvas.dim(reason), () -> tell(reason));
            case LiveState.Current(var snapshot) -> redraw(snapshot.result());
        }
    }

    private void dim() {
        if (!canvas.isDisposed() && live.state() instanceof LiveState.Working) {
            canvas.dim("");
        }
    }

    private void tell(String sentence) {
        wanted++;
        canvas.tell(sentence);
    }

    private void redraw(ProjectionResult result) {
        var area = canvas.getClientArea();
        if (area.width < 40 || area.height < 40) {
            return;
        }
        var frame = Pictures.pane(area.width, area.height);
        long mine = ++wanted;
        var theme = Palette.current().theme();
        var choice = choices.now();
        double zoom = canvas.zoom();
        drawing.submit(() -> {
            try {
                var charts = draw(result, choice, theme, frame);
                var rasters = charts.stream().map(chart -> raster(chart, zoom * area.width / chart.width())).toList();
                drawn = rasters;
                var sheet = Sheet.of(rasters, area.width, zoom);
                onUi(() -> show(sheet, mine));
            } catch (RuntimeException e) {
                ILog.of(getClass()).error("The pictures of " + getTitle() + " could not be drawn", e);
                onUi(() -> tell("This could not be drawn: " + e.getMessage()));
            }
        });
    }

    /** Drawn anew unless it is what was drawn last. */
    private Raster raster(Chart chart, double scale) {
        return drawn.stream()
                .filter(known -> known.scale() == scale && known.chart().equals(chart))
                .findFirst()
                .orElseGet(() -> Raster.of(chart, scale));
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
