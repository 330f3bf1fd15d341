package org.parallax.editing.drawing;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.parallax.app.projecting.Projected;
import org.parallax.editing.drawing.DrawingOrder.Subject;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.picture.DrawingThreads;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;

/**
 * What one view shows of the live projection. What it shows is dimmed from the moment it is not of what is in front, until
 * a picture of that is drawn; what is drawn and not wanted any more is called off. Methods that change it are for the UI
 * thread, the others for any.
 *
 * @param <P> what is drawn
 */
public final class DrawingBoard<P> implements AutoCloseable {

    private static final String STOPPED = "Drawing was stopped.";

    private final Surface<P> surface;
    private final Function<LiveState.Snapshot, Optional<Projected>> draws;
    private final Executor ui;
    private final Drawings drawings;
    private final DrawingQueue queue;
    private volatile boolean inSight;
    private volatile Optional<Subject> shown = Optional.empty();
    private volatile Optional<DrawingOrder<P>> ordered = Optional.empty();
    private volatile Optional<DrawingOrder<P>> stopped = Optional.empty();

    /** Where pictures are shown; called on the UI thread. */
    public interface Surface<P> {

        /** Says a sentence in place of what is shown. */
        void say(String sentence);

        /** Shows something in place of what was shown before, as light or dim as that was until it is said. */
        void show(P drawn);

        /** Dims what is shown, since it is not of what is in front, and says why over it unless {@code note} is empty. */
        void dim(String note);

        /** What is shown is of what is in front: shows it in full light. */
        void light();
    }

    /**
     * Shows nothing yet, and is not in sight.
     *
     * @param draws what the view draws of a snapshot
     * @param ui runs tasks on the UI thread as long as the view is there
     */
    public DrawingBoard(
            Surface<P> surface, Function<LiveState.Snapshot, Optional<Projected>> draws, DrawingThreads threads, Executor ui,
            Drawings drawings) {
        this.surface = surface;
        this.draws = draws;
        this.ui = ui;
        this.drawings = drawings;
        this.queue = new DrawingQueue(threads, drawings::changed);
        drawings.add(this);
    }

    /** Says a sentence in place of pictures. */
    public void say(String sentence) {
        callOff();
        inSight = true;
        shown = Optional.empty();
        surface.say(sentence);
        drawings.changed();
    }

    /** Keeps what is shown, dimmed; where nothing is, says that it is under way. */
    public void keep(String note) {
        callOff();
        inSight = true;
        dim(note);
        drawings.changed();
    }

    /** Has something drawn and shown, unless it is shown or being drawn already. */
    public void draw(DrawingOrder<P> order) {
        inSight = true;
        var subject = order.subject();
        if (shown.filter(subject::isSameAs).isPresent()) {
            callOff();
            ordered = Optional.of(order);
            order.note().ifPresentOrElse(surface::dim, surface::light);
        } else if (ordered.filter(other -> other.subject().isSameAs(subject)).isEmpty()) {
            begin(order);
        }
        drawings.changed();
    }

    private void begin(DrawingOrder<P> order) {
        if (order.note().isPresent() || shown.filter(order.subject()::hasContentOf).isEmpty()) {
            dim(order.note().orElse(""));
        }
        stopped = Optional.empty();
        ordered = Optional.of(order);
        queue.order(progress -> carryOut(order, progress));
    }

    private void dim(String note) {
        if (shown.isPresent()) {
            surface.dim(note);
        } else {
            surface.say(note.isEmpty() ? ViewTask.UNDER_WAY : note);
        }
    }

    private void carryOut(DrawingOrder<P> order, Progress progress) {
        try {
            if (order.drawing().apply(progress) instanceof Outcome.Completed<P>(var drawn)) {
                ui.execute(() -> show(order, () -> surface.show(drawn)));
            }
        } catch (RuntimeException | Error e) {
            drawings.failed(e);
            ui.execute(() -> show(order, () -> surface.say("This could not be drawn: " + e.getMessage())));
        }
    }

    private void show(DrawingOrder<P> order, Runnable showing) {
        if (ordered.filter(wanted -> wanted == order).isPresent()) {
            shown = Optional.of(order.subject());
            try {
                showing.run();
                order.note().ifPresentOrElse(surface::dim, surface::light);
            } finally {
                drawings.changed();
            }
        }
    }

    /**
     * The view is out of sight, or too small to draw in: nothing is drawn for it until it is in sight again, and then it is
     * dim until it is known to be of what is in front.
     */
    public void leaveSight() {
        callOff();
        inSight = false;
        if (shown.isPresent()) {
            surface.dim("");
        }
        drawings.changed();
    }

    /** Stops drawing, as the user asked; what is shown stays dimmed. Whether anything was being drawn. */
    public boolean stop() {
        var unfinished = ordered;
        boolean drew = queue.callOff();
        if (drew) {
            ordered = Optional.empty();
            stopped = unfinished;
            dim(STOPPED);
            drawings.changed();
        }
        return drew;
    }

    /** Draws what was stopped after all. */
    public void resume() {
        stopped.ifPresent(this::draw);
    }

    private void callOff() {
        queue.callOff();
        ordered = Optional.empty();
        stopped = Optional.empty();
    }

    /** Whether what is in sight is not, or not yet, what a snapshot has to show. */
    boolean isBehind(LiveState.Snapshot snapshot) {
        var wanted = ordered.map(DrawingOrder::subject);
        return inSight && shown.filter(subject -> wanted.filter(subject::isSameAs).isPresent())
                .flatMap(subject -> draws.apply(snapshot).filter(projected -> projected == subject.projected()))
                .isEmpty();
    }

    /** Whether the user stopped the drawing of what is not shown. */
    boolean isStopped() {
        return stopped.isPresent();
    }

    /** How much is drawn of what is being drawn; empty if nothing is. */
    OptionalDouble share() {
        return queue.share();
    }

    @Override
    public void close() {
        callOff();
        inSight = false;
        drawings.remove(this);
    }
}
