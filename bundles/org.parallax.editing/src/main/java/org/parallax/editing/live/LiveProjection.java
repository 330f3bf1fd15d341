package org.parallax.editing.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.host.HostLog;
import org.parallax.projection.result.Branching;

/**
 * Keeps a projection of the text being edited. One debounce feeds reading, checking, a quick projection of the
 * figures alone and a refined one; every change cancels what is under way, and a result of an older text is never
 * shown as current.
 * A change that does not touch the meaning of the text, as in a comment, keeps the projection there is.
 */
public final class LiveProjection implements AutoCloseable {

    /** Runs of the refined projection where the author asks for no number. */
    public static final long REFINED_RUNS = 10_000;

    private final ProjectionBackend backend;
    private final Debounce debounce;
    private final ScheduledExecutorService worker;
    private final AtomicReference<ProjectionRequest> newest = new AtomicReference<>(ProjectionRequest.nothing());
    private final LiveStates states = new LiveStates(new LiveState.Nothing("Open a scenario to see its projection here."),
            generation -> newest.get().generation() == generation);
    private final ProjectionPass pass;

    /** Begins after a pause in the changes, as long as {@code debounce} says. */
    public LiveProjection(ProjectionBackend backend, Debounce debounce, HostLog log) {
        this.backend = backend;
        this.debounce = debounce;
        this.pass = new ProjectionPass(backend, debounce, newest, states, log);
        this.worker = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "parallax-live");
            thread.setDaemon(true);
            thread.setPriority(Thread.NORM_PRIORITY - 1);
            return thread;
        });
    }

    /** Adds a listener and tells it the state there is, and the record read last. */
    public void listen(LiveListener listener) {
        states.listen(listener);
    }

    /** From now on tells {@code listener} nothing more; on any thread. */
    public void forget(LiveListener listener) {
        states.forget(listener);
    }

    /** What is known of the text in front now; on any thread. */
    public LiveState state() {
        return states.state();
    }

    /**
     * The text now in front, as it stands, with its caret. What is shown of another text, or of another scenario of this
     * one, is no longer current when this returns.
     */
    public void follow(DocumentSnapshot edited) {
        var before = newest.getAndUpdate(request -> request.following(edited));
        long generation = before.following(edited).generation();
        if (generation != before.generation()) {
            boolean sameFile = before.isAbout(edited.path());
            states.doubt(generation, !sameFile);
            states.changed(edited);
            schedule(generation, sameFile ? debounce.pause() : Duration.ZERO);
        }
    }

    /** Another text, which is only read and not projected, is in front of the one that is followed. */
    public void putAside(Path inFront) {
        var aside = newest.updateAndGet(ProjectionRequest::putAside);
        states.hold(aside.generation(), inFront.getFileName() + " is only read here and not projected."
                + states.latest().map(snapshot -> " The dimmed picture is of “" + snapshot.scenario().title() + "” in "
                        + snapshot.text().path().getFileName() + ".").orElse(""));
    }

    /** The text being edited, as it was last followed. */
    public Optional<DocumentSnapshot> edited() {
        return newest.get().text();
    }

    /** The file whose text is being edited. */
    public Optional<Path> followed() {
        return edited().map(DocumentSnapshot::path);
    }

    /** Projects this scenario of the text from now on, rather than the one at the caret. */
    public void choose(String scenario) {
        askForAnother(request -> request.choosing(scenario));
    }

    /** Reads and checks the text again, since files beside it have changed; the projection stays if nothing else did. */
    public void readAgain() {
        ask(ProjectionRequest::again, debounce.pause());
    }

    /** Reads and checks the text again if it stands in the same folder as a file whose text has changed in an editor. */
    public void changedBeside(Path file) {
        followed().filter(own -> !own.equals(file) && Objects.equals(own.getParent(), file.getParent()))
                .ifPresent(own -> ask(ProjectionRequest::again, debounce.pause()));
    }

    /** Projects the same text once more, since the result may be another now. */
    public void again() {
        askForAnother(ProjectionRequest::again);
    }

    /** Makes this happen and counts those runs, from now on and until the text no longer has such a branch. */
    public void look(Branching branching) {
        askForAnother(request -> request.looking(branching));
        states.showAgain();
    }

    /** What was asked for last, even if its projection is still under way. */
    public Branching branching() {
        return newest.get().branching();
    }

    /** No text is being edited any more. */
    public void rest(String reason) {
        var resting = newest.updateAndGet(ProjectionRequest::resting);
        states.show(resting.generation(), new LiveState.Nothing(reason));
    }

    @Override
    public void close() {
        newest.updateAndGet(ProjectionRequest::resting);
        worker.shutdownNow();
    }

    /** What is shown will not be what is asked for from now on. */
    private void askForAnother(UnaryOperator<ProjectionRequest> change) {
        var asked = newest.updateAndGet(change);
        if (asked.text().isPresent()) {
            states.doubt(asked.generation(), false);
        }
        schedule(asked.generation(), Duration.ZERO);
    }

    private void ask(UnaryOperator<ProjectionRequest> change, Duration delay) {
        schedule(newest.updateAndGet(change).generation(), delay);
    }

    private void schedule(long generation, Duration delay) {
        if (!worker.isShutdown()) {
            worker.schedule(() -> run(generation), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void run(long generation) {
        var asked = newest.get();
        if (asked.generation() == generation && !asked.aside()) {
            asked.text().ifPresent(text -> pass.run(asked, text));
        }
    }
}
