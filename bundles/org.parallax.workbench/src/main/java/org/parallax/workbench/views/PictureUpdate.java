package org.parallax.workbench.views;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.picture.ReducedMotion;
import org.parallax.editing.view.Pictures;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.design.Theme;
import org.parallax.workbench.chart.ChartCanvas;
import org.parallax.workbench.theme.Palette;

/**
 * Has the pictures of a view drawn that belong to the state of the projection, and says what there is to say over or
 * in place of them. The old picture stays until the new one is ready, dimmed where that takes long enough to be
 * noticed. On the UI thread.
 */
final class PictureUpdate {

    /** A picture that is replaced sooner than this would only flicker if it were dimmed. */
    private static final int NOTICED_MILLISECONDS = 300;
    private static final int LEAST_POINTS = 40;
    private static final String UNDER_WAY = "The projection is under way.";

    private final ChartView view;
    private final PicturePane pane;
    private final ChartCanvas canvas;
    private final LiveProjection live;
    private final ViewChoices choices;
    private final Drawing drawing;
    private final boolean marksMove = !ReducedMotion.isAsked();
    private final Runnable overdue = this::dim;
    private Optional<Surroundings> surroundings = Optional.empty();

    /** What a picture is drawn for, other than its result. */
    private record Surroundings(int width, int height, Theme theme) {}

    /** Pictures that {@code view} draws on one of {@code threads}. */
    PictureUpdate(ChartView view, PicturePane pane, LiveProjection live, ViewChoices choices, Executor threads) {
        this.view = view;
        this.pane = pane;
        this.canvas = pane.canvas();
        this.live = live;
        this.choices = choices;
        this.drawing = new Drawing(canvas, threads, this::shown);
    }

    /** Shows what there is to show now. */
    void update() {
        switch (live.state()) {
            case LiveState.Nothing(var reason) -> drawing.tell(reason);
            case LiveState.Working working -> canvas.getDisplay().timerExec(NOTICED_MILLISECONDS, overdue);
            case LiveState.Held(var reason, var last) ->
                last.flatMap(view::draws).ifPresentOrElse(
                        projected -> hold(projected.result(), reason), () -> drawing.tell(reason));
            case LiveState.Current(var snapshot) -> view.draws(snapshot).ifPresentOrElse(
                    projected -> redraw(projected.result(), isOlder(snapshot)), () -> drawing.tell(UNDER_WAY));
        }
    }

    private boolean isOlder(LiveState.Snapshot snapshot) {
        return view.draws(snapshot).filter(projected -> projected != snapshot.projected()).isPresent();
    }

    /** A held picture is dimmed, and drawn again only where the pane or the theme has changed. */
    private void hold(ProjectionResult result, String reason) {
        canvas.dim(reason);
        if (!surroundings.equals(Optional.of(surroundings()))) {
            redraw(result, false);
        }
    }

    private Surroundings surroundings() {
        var room = pane.room();
        return new Surroundings(room.x, room.y, Palette.current().theme());
    }

    private void dim() {
        if (canvas.isDisposed()) {
            return;
        }
        switch (live.state()) {
            case LiveState.Working(var last) ->
                last.flatMap(view::draws).ifPresentOrElse(projected -> canvas.dim(""), () -> drawing.tell(UNDER_WAY));
            case LiveState.Current(var snapshot) when isOlder(snapshot) -> canvas.dim("");
            case LiveState other -> { }
        }
    }

    private void redraw(ProjectionResult result, boolean older) {
        var now = surroundings();
        if (now.width < LEAST_POINTS || now.height < LEAST_POINTS) {
            return;
        }
        surroundings = Optional.of(now);
        var frame = Pictures.pane(now.width, now.height);
        var choice = choices.now();
        boolean mayMove = marksMove && pane.showsPictures() && !(live.state() instanceof LiveState.Held);
        drawing.draw(new Drawing.Order(
                () -> view.draw(result, choice, now.theme, frame), now.width, canvas.zoom(), mayMove, older));
    }

    private void shown(Drawing.Order order) {
        if (live.state() instanceof LiveState.Held(var reason, var last)) {
            canvas.dim(reason);
        } else if (order.older() && !canvas.isDimmed()) {
            canvas.getDisplay().timerExec(NOTICED_MILLISECONDS, overdue);
        }
        pane.refreshTables();
    }
}
