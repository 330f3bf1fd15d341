package org.parallax.workbench.views;

import java.util.List;
import java.util.concurrent.Executor;
import org.parallax.editing.drawing.DrawingBoard;
import org.parallax.workbench.chart.ChartCanvas;
import org.parallax.workbench.chart.Motion;
import org.parallax.workbench.chart.PictureStack;
import org.parallax.workbench.chart.Raster;
import org.parallax.workbench.ui.OnUi;

/** Puts pictures on the canvas of a pane; marks move from where the picture before had them. On the UI thread. */
final class PictureSurface implements DrawingBoard.Surface<PictureSurface.Drawn> {

    private final PicturePane pane;
    private final ChartCanvas canvas;
    private final Executor threads;
    private final String nothing;
    private volatile List<Raster> shown = List.of();

    /** Frames of marks that move are made on {@code threads}; where there is no picture, {@code nothing} is said. */
    PictureSurface(PicturePane pane, Executor threads, String nothing) {
        this.pane = pane;
        this.canvas = pane.canvas();
        this.threads = threads;
        this.nothing = nothing;
    }

    /**
     * Pictures that are laid out.
     *
     * @param marksMove whether marks may move from where they were
     */
    record Drawn(PictureStack stack, boolean marksMove) {

        List<Raster> rasters() {
            return stack.pictures().stream().map(PictureStack.Placed::raster).toList();
        }
    }

    /** The pictures shown last; on any thread. */
    List<Raster> shown() {
        return shown;
    }

    @Override
    public void say(String sentence) {
        shown = List.of();
        canvas.tell(sentence);
        pane.refreshTables();
    }

    @Override
    public void show(Drawn drawn) {
        var before = shown;
        var now = drawn.rasters();
        if (now.isEmpty()) {
            say(nothing);
            return;
        }
        boolean moves = drawn.marksMove() && Motion.isPossible(before, now);
        shown = now;
        canvas.show(drawn.stack(), moves);
        pane.refreshTables();
        if (moves) {
            threads.execute(() -> Motion.play(before.getFirst().chart(), now.getFirst(), () -> shown != now,
                    frame -> OnUi.of(canvas, () -> move(now, frame))));
        }
    }

    private void move(List<Raster> to, Raster frame) {
        if (shown == to) {
            canvas.moved(frame);
        }
    }

    @Override
    public void dim(String note) {
        canvas.dim(note);
        pane.refreshTables();
    }

    @Override
    public void light() {
        canvas.light();
        pane.refreshTables();
    }
}
