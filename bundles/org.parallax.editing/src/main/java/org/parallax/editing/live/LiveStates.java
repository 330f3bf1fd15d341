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
