package org.parallax.workbench.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.parallax.app.ScenarioEntry;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.Projected;
import org.parallax.app.source.Diagnostic;
import org.parallax.projection.result.Given;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;
import org.parallax.report.record.RecordDossier;

/**
 * Keeps a projection of the text being edited. One debounce feeds reading, checking, a quick projection of the
 * figures alone and a refined one; every change calls off what is under way, and a result of an older text is never
 * shown as current.
 * A change that changes nothing of what the text means, such as one of a comment, keeps the projection there is.
 */
public final class LiveProjection implements AutoCloseable {

    /** Runs of the refined projection where the author asks for no number. */
    public static final long REFINED_RUNS = 10_000;

    private final Desk desk;
    private final Pace pace;
    private final ScheduledExecutorService worker;
    private final List<LiveListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong generation = new AtomicLong();
    private volatile Optional<EditedText> text = Optional.empty();
    private volatile Optional<String> wanted = Optional.empty();
    private volatile long shownEdition;
    private volatile Given given = Given.NOTHING;
    private volatile Optional<RecordDossier> record = Optional.empty();
    private volatile LiveState state = new LiveState.Nothing("Open a scenario to see its projection here.");

    /** Waits for a pause in the changes before it begins, as long as {@code pace} says. */
    public LiveProjection(Desk desk, Pace pace) {
        this.desk = desk;
        this.pace = pace;
        this.worker = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "parallax-live");
            thread.setDaemon(true);
            thread.setPriority(Thread.NORM_PRIORITY - 1);
            return thread;
        });
    }

    /** Adds a listener and tells it the state there is, and the record read last. */
    public void listen(LiveListener listener) {
        listeners.add(listener);
        listener.shown(state);
        record.ifPresent(listener::recordRead);
    }

    public void forget(LiveListener listener) {
        listeners.remove(listener);
    }

    public LiveState state() {
        return state;
    }

    /** The text now being edited, as it stands. */
    public void follow(EditedText edited) {
        boolean other = text.filter(known -> known.path().equals(edited.path())).isEmpty();
        text = Optional.of(edited);
        if (other) {
            wanted = Optional.empty();
            given = Given.NOTHING;
        }
        listeners.forEach(listener -> listener.changed(edited));
        restart(other ? Duration.ZERO : pace.pause());
    }

    /** The file whose text is being edited. */
    public Optional<Path> followed() {
        return text.map(EditedText::path);
    }

    /** Projects this scenario of the text from now on, rather than the one at the caret. */
    public void choose(String scenario) {
        wanted = Optional.of(scenario);
        restart(Duration.ZERO);
    }

    /** Reads and checks the text again, since files beside it have changed; the projection stays if nothing else did. */
    public void readAgain() {
        desk.readAgain();
        restart(pace.pause());
    }

    /** Projects the same text once more, since it may come out otherwise now. */
    public void again() {
        restart(Duration.ZERO);
    }

    /** Counts only the runs in which this came about, from now on and until the text has it no more. */
    public void give(Given branches) {
        synchronized (this) {
            given = branches;
            restart(Duration.ZERO);
        }
        show(state);
    }

    /** What is given now, be it that its projection is still under way. */
    public Given given() {
        return given;
    }

    /** No text is being edited any more. */
    public void rest(String reason) {
        generation.incrementAndGet();
        text = Optional.empty();
        given = Given.NOTHING;
        show(new LiveState.Nothing(reason));
    }

    @Override
    public void close() {
        generation.incrementAndGet();
        worker.shutdownNow();
    }

    private void restart(Duration delay) {
        long mine = generation.incrementAndGet();
        if (!worker.isShutdown()) {
            worker.schedule(() -> run(mine), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void run(long mine) {
        var edited = text;
        if (stale(mine) || edited.isEmpty()) {
            return;
        }
        try {
            project(edited.get(), mine);
        } catch (RuntimeException | Error e) {
            // The author sees a sentence; the log gets the stack.
            org.eclipse.core.runtime.ILog.of(LiveProjection.class).error("The live projection failed", e);
            if (!stale(mine)) {
                show(new LiveState.Held("The projection failed: " + e.getMessage(), state.latest()));
            }
        }
    }

    private void project(EditedText edited, long mine) {
        long begun = System.nanoTime();
        var understood = desk.read(edited);
        pace.took(Duration.ofNanos(System.nanoTime() - begun));
        if (stale(mine)) {
            return;
        }
        listeners.forEach(listener -> listener.checked(edited, understood.problems()));
        long errors = understood.problems().stream().filter(Diagnostic::isError).count();
        var scenario = ScenarioChoice.of(understood.scenarios(), wanted, edited.caretLine());
        if (scenario.isEmpty()) {
            show(errors > 0 ? held(errors, edited) : new LiveState.Nothing("There is no scenario in this file."));
        } else if (errors > 0) {
            show(held(errors, edited));
        } else {
            show(new LiveState.Working(state.latest()));
            switch (understood.lower(scenario.get())) {
                case Outcome.Completed<LoweredScenario>(var lowered) -> {
                    project(edited, understood.scenarios(), scenario.get(), lowered, mine);
                    readRecord(understood, scenario.get(), mine);
                }
                case Outcome.Rejected<LoweredScenario>(var reason) ->
                    show(new LiveState.Held(sentence(reason), state.latest()));
                case Outcome.Cancelled<LoweredScenario> cancelled -> { }
            }
        }
    }

    /** After the projection, which is what an author waits for. */
    private void readRecord(Desk.Understood understood, ScenarioEntry scenario, long mine) {
        if (!stale(mine)) {
            understood.dossier(scenario).filter(read -> !record.equals(Optional.of(read))).ifPresent(read -> {
                record = Optional.of(read);
                listeners.forEach(listener -> listener.recordRead(read));
            });
        }
    }

    private void project(
            EditedText edited, List<ScenarioEntry> all, ScenarioEntry scenario, LoweredScenario lowered, long mine) {
        long edition = desk.edition();
        var notice = dropWhatIsGone(lowered, mine);
        var asked = given;
        var known = state.latest()
                .filter(snapshot -> edition == shownEdition && snapshot.given().equals(asked)
                        && isProjectionOf(lowered, snapshot));
        if (known.isPresent()) {
            var projected = known.get().projected();
            show(new LiveState.Current(new LiveState.Snapshot(
                    edited, scenario, all, lowered, projected, Optional.of(projected), true, notice)));
            return;
        }
        var explained = explainedBefore(edited, scenario);
        for (var look : Look.at(lowered.runs().orElse(REFINED_RUNS))) {
            // What is given may be missing from a first look and there among all runs.
            boolean mayBeRare = !look.isWhole() && !asked.isNothing();
            switch (desk.project(lowered, look, asked, new WhileCurrent(mine))) {
                case Outcome.Completed<Projected>(var result) -> {
                    if (!stale(mine)) {
                        shownEdition = edition;
                        show(new LiveState.Current(new LiveState.Snapshot(
                                edited, scenario, all, lowered, result,
                                look.isWhole() ? Optional.of(result) : explained, look.isWhole(), notice)));
                    }
                }
                case Outcome.Rejected<Projected> rejected when mayBeRare -> { }
                case Outcome.Rejected<Projected>(var reason) -> {
                    show(new LiveState.Held(sentence(reason), state.latest()));
                    return;
                }
                case Outcome.Cancelled<Projected> cancelled -> {
                    return;
                }
            }
        }
    }

    /** The newest projection with drivers of the scenario as it was. */
    private Optional<Projected> explainedBefore(EditedText edited, ScenarioEntry scenario) {
        return state.latest()
                .filter(snapshot -> snapshot.text().path().equals(edited.path())
                        && snapshot.scenario().name().equals(scenario.name()))
                .flatMap(LiveState.Snapshot::explained);
    }

    /** Whether nothing new could come of projecting again; a theory that was left out gets another chance. */
    private static boolean isProjectionOf(LoweredScenario scenario, LiveState.Snapshot snapshot) {
        return snapshot.refined() && snapshot.result().failed().isEmpty() && snapshot.lowered().equals(scenario);
    }

    /** Forgets what is given and the scenario has no more; says so. */
    private synchronized String dropWhatIsGone(LoweredScenario lowered, long mine) {
        var parted = BranchChoice.parted(given, lowered.situation().storyline());
        if (!parted.gone().isEmpty() && !stale(mine)) {
            given = parted.kept();
        }
        return GivenWords.gone(parted.gone(), state.latest().map(snapshot -> snapshot.lowered().situation()));
    }

    private LiveState held(long errors, EditedText edited) {
        var last = state.latest().filter(snapshot -> snapshot.text().path().equals(edited.path()));
        return new LiveState.Held(
                (errors == 1 ? "One error" : errors + " errors") + " to mend before this can be projected.", last);
    }

    private static String sentence(String reason) {
        return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + (reason.endsWith(".") ? "" : ".");
    }

    private void show(LiveState next) {
        state = next;
        listeners.forEach(listener -> listener.shown(next));
    }

    private boolean stale(long mine) {
        return generation.get() != mine;
    }

    private final class WhileCurrent implements Progress {

        private final long mine;

        WhileCurrent(long mine) {
            this.mine = mine;
        }

        @Override
        public void at(double share) {
            // A redraw is all the progress the window shows.
        }

        @Override
        public boolean cancelled() {
            return stale(mine);
        }
    }
}
