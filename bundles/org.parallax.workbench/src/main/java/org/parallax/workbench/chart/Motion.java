package org.parallax.workbench.chart;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.parallax.editing.picture.Morph;
import org.parallax.report.figure.Chart;

/** Moves the marks of a picture from where they were: makes the frames between, each only if it is still in time. */
public final class Motion {

    /** How long marks are on their way. */
    public static final int MILLISECONDS = 150;

    private static final int FRAMES = 8;

    private final Raster to;
    private final Morph morph;
    private final long begin;

    private Motion(Raster to, Morph morph, long begin) {
        this.to = to;
        this.morph = morph;
        this.begin = begin;
    }

    /** Whether a picture can come out of another by moving: both of one size, and something moves. */
    public static boolean isPossible(List<Raster> from, List<Raster> to) {
        return from.size() == 1 && to.size() == 1 && sameSize(from.getFirst(), to.getFirst())
                && !from.getFirst().chart().svg().equals(to.getFirst().chart().svg());
    }

    private static boolean sameSize(Raster one, Raster other) {
        return one.pixels().width == other.pixels().width && one.pixels().height == other.pixels().height;
    }

    /** Makes the frames from now on; on a drawing thread, which it leaves once called off or out of time. */
    public static void play(Chart from, Raster to, BooleanSupplier calledOff, Consumer<Raster> frame) {
        new Motion(to, Morph.between(from.svg(), to.chart().svg()), System.nanoTime()).play(calledOff, frame);
    }

    private void play(BooleanSupplier calledOff, Consumer<Raster> frame) {
        for (double share = next(0); morph.moves() && share < 1 && !calledOff.getAsBoolean(); share = next(share)) {
            LockSupport.parkNanos(begin + (long) ((share - 1.0 / FRAMES) * MILLISECONDS * 1e6) - System.nanoTime());
            frame.accept(Raster.of(Chart.of(new Chart.Drawing(
                    to.chart().title(), morph.at(share), to.chart().width(), to.chart().height())), to.scale()));
        }
    }

    /** How far the marks are to have come: where the clock says, but never the same place twice. */
    private double next(double last) {
        double elapsed = (System.nanoTime() - begin) / 1e6 / MILLISECONDS;
        double grid = Math.ceil(elapsed * FRAMES + 0.5) / FRAMES;
        return Math.max(last + 1.0 / FRAMES, grid);
    }
}
