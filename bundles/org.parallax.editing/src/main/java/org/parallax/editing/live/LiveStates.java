package org.parallax.editing.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongPredicate;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.report.record.RecordDossier;

/**
 * What there is to show, and the listeners that learn of it, one state after the other. What belongs to a request that is
 * stale by then is dropped, so that nothing older ever follows something newer. For several threads.
 */
final class LiveStates {

    private final LongPredicate current;
    private final List<LiveListener> listeners = new CopyOnWriteArrayList<>();
    private volatile LiveState state;
    private Optional<RecordDossier> record = Optional.empty();

    /** Begins with a state; {@code current} says whether a request's generation is the newest. */
    LiveStates(LiveState first, LongPredicate current) {
        this.state = first;
        this.current = current;
    }

    /** Adds a listener and tells it the state there is, and the record read last. */
    synchronized void listen(LiveListener listener) {
        listeners.add(listener);
        listener.shown(state);
        record.ifPresent(listener::recordRead);
    }

    void forget(LiveListener listener) {
        listeners.remove(listener);
    }

    LiveState state() {
        return state;
    }

    Optional<LiveState.Snapshot> latest() {
        return state.latest();
    }

    /** Shows another state. */
    synchronized void show(long generation, LiveState next) {
        if (current.test(generation)) {
            state = next;
            listeners.forEach(listener -> listener.shown(next));
        }
    }

    /**
     * What is shown is not of what is in front any more, at once and whatever comes of it.
     *
     * @param another whether it is of another file; else what kept the same one from being projected is still said
     */
    synchronized void doubt(long generation, boolean another) {
        if (state instanceof LiveState.Current || another) {
            show(generation, new LiveState.Working(latest()));
        }
    }

    /** What is shown is not of what is in front, which is not projected. */
    synchronized void hold(long generation, String reason) {
        if (!(state instanceof LiveState.Nothing)) {
            show(generation, new LiveState.Held(reason, latest()));
        }
    }

    /** Tells the state there is once more, since something else about it is to be shown. */
    synchronized void showAgain() {
        var now = state;
        listeners.forEach(listener -> listener.shown(now));
    }

    /** Tells that a text is to be checked. */
    void changed(DocumentSnapshot text) {
        listeners.forEach(listener -> listener.changed(text));
    }

    /** Tells what is wrong with a text. */
    synchronized void checked(long generation, DocumentSnapshot text, List<Diagnostic> problems) {
        if (current.test(generation)) {
            listeners.forEach(listener -> listener.checked(text, problems));
        }
    }

    /** Tells of a record unless it is the one told last. */
    synchronized void recordRead(long generation, RecordDossier read) {
        if (current.test(generation) && !record.equals(Optional.of(read))) {
            record = Optional.of(read);
            listeners.forEach(listener -> listener.recordRead(read));
        }
    }
}
