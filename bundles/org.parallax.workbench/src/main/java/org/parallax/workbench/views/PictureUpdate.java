package org.parallax.workbench.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.app.projecting.Projected;
import org.parallax.editing.drawing.DrawingBoard;
import org.parallax.editing.drawing.DrawingOrder;
import org.parallax.editing.drawing.Drawings;
import org.parallax.editing.drawing.ViewTask;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.picture.DrawingThreads;
import org.parallax.editing.picture.ReducedMotion;
import org.parallax.editing.view.Pictures;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Cancellation;
import org.parallax.report.figure.Chart;
import org.parallax.workbench.chart.ChartCanvas;
import org.parallax.workbench.chart.PictureStack;
import org.parallax.workbench.chart.Raster;
import org.parallax.workbench.theme.Palette;
import org.parallax.workbench.ui.OnUi;

/** Has the pictures of a view drawn that belong to the state of the projection. On the UI thread. */
final class PictureUpdate {

    private static final int LEAST_POINTS = 40;
    /** Of all the work, what is done once a picture is laid out and only its pixels are missing. */
    private static final double LAID_OUT = 0.6;

    private final ChartView view;
    private final PicturePane pane;
    private final ChartCanvas canvas;
    private final LiveProjection live;
    private final ViewChoices choices;
    private final PictureSurface surface;
    private final DrawingBoard<PictureSurface.Drawn> board;
    private final boolean mayMove = !ReducedMotion.isAsked();

    /** The room and the look of a picture. */
    private record Room(int width, int height, double zoom, Theme theme) {

        Pictures.Sheet sheet(Projected projected, Cancellation cancellation) {
            return new Pictures.Sheet(
                    theme, Pictures.pane(width, height), cancellation, projected.manifest().grounds());
        }
    }

    /** Pictures that {@code view} draws on one of {@code threads}. */
    PictureUpdate(ChartView view, PicturePane pane, LiveProjection live, DrawingThreads threads, Drawings drawings) {
        this.view = view;
        this.pane = pane;
        this.canvas = pane.canvas();
        this.live = live;
        this.choices = view.choices();
        this.surface = new PictureSurface(pane, threads, view.nothingToShow());
        this.board = new DrawingBoard<>(
                surface, view::draws, threads, task -> OnUi.of(canvas, task), drawings);
    }

    /** Shows what there is to show now. */
    void update() {
        switch (ViewTask.of(live.state(), view::draws, live.followed())) {
            case ViewTask.Say(var sentence) -> board.say(sentence);
            case ViewTask.Keep(var note) -> board.keep(note);
            case ViewTask.Draw(var projected, var note) -> draw(projected, note);
        }
    }

    /** The view is out of sight. */
    void leaveSight() {
        board.leaveSight();
    }

    /** Stops drawing, if anything is drawn. */
    void stop() {
        board.stop();
    }

    void close() {
        board.close();
    }

    private void draw(Projected projected, Optional<String> note) {
        var area = pane.room();
        if (area.x < LEAST_POINTS || area.y < LEAST_POINTS) {
            board.leaveSight();
            return;
        }
        var room = new Room(area.x, area.y, canvas.zoom(), Palette.current().theme());
        var choice = choices.now();
        boolean marksMove = mayMove && pane.showsPictures() && note.isEmpty();
        Function<Cancellation, List<Chart>> charts =
                cancellation -> view.draw(projected.result(), choice, room.sheet(projected, cancellation));
        board.draw(new DrawingOrder<>(new DrawingOrder.Subject(projected, choice, room), note, progress ->
                Cancellation.attempt(progress::cancelled, charts) instanceof Outcome.Completed<List<Chart>>(var laidOut)
                        ? paint(laidOut, room, marksMove, progress)
                        : new Outcome.Cancelled<>()));
    }

    private Outcome<PictureSurface.Drawn> paint(List<Chart> charts, Room room, boolean marksMove, Progress progress) {
        var rasters = new ArrayList<Raster>();
        for (var chart : charts) {
            progress.at(LAID_OUT + (1 - LAID_OUT) * rasters.size() / charts.size());
            if (progress.cancelled()) {
                return new Outcome.Cancelled<>();
            }
            rasters.add(raster(chart, room.zoom * room.width / chart.width()));
        }
        return new Outcome.Completed<>(new PictureSurface.Drawn(PictureStack.of(rasters, room.width, room.zoom), marksMove));
    }

    /** Drawn anew unless it is what is shown. */
    private Raster raster(Chart chart, double scale) {
        return surface.shown().stream()
                .filter(known -> known.scale() == scale && known.chart().equals(chart))
                .findFirst()
                .orElseGet(() -> Raster.of(chart, scale));
    }
}
