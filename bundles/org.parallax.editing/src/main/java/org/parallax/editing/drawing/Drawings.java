package org.parallax.editing.drawing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.parallax.editing.host.HostLog;
import org.parallax.editing.live.LiveState;

/** What is drawn in all views together. For several threads. */
public final class Drawings {

    private final HostLog log;
    private final List<DrawingBoard<?>> boards = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Of no view yet; what cannot be drawn is told to {@code log}. */
    public Drawings(HostLog log) {
        this.log = log;
    }

    /**
     * How far the views in sight are with a projection.
     *
     * @param behind how many of them do not show it yet
     * @param share of the work that is done in these, 0 to 1
     * @param stopped whether the user stopped one of them
     */
    public record Standing(int behind, double share, boolean stopped) {}

    void add(DrawingBoard<?> board) {
        boards.add(board);
    }

    void remove(DrawingBoard<?> board) {
        boards.remove(board);
        changed();
    }

    /** Runs from now on, on any thread, whenever anything is drawn, called off, or has come further. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** Runs no more. */
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    void failed(Throwable thrown) {
        log.error("Pictures could not be drawn", thrown);
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }

    /** How far the views in sight are with a projection. */
    public Standing of(LiveState.Snapshot snapshot) {
        var behind = boards.stream().filter(board -> board.isBehind(snapshot)).toList();
        double share = behind.stream().mapToDouble(board -> board.share().orElse(0)).average().orElse(1);
        return new Standing(behind.size(), share, behind.stream().anyMatch(DrawingBoard::isStopped));
    }

    /** Stops all that is being drawn; on the UI thread. Whether anything was. */
    public boolean stop() {
        Predicate<DrawingBoard<?>> stops = DrawingBoard::stop;
        return boards.stream().filter(stops).toList().size() > 0;
    }

    /** Draws what was stopped after all; on the UI thread. */
    public void resume() {
        boards.forEach(DrawingBoard::resume);
    }
}
