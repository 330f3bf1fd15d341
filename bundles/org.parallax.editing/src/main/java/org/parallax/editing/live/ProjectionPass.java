package org.parallax.editing.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.parallax.app.ExerciseEntry;
import org.parallax.app.ScenarioEntry;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.Projected;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.host.HostLog;
import org.parallax.editing.view.BranchChoice;
import org.parallax.editing.view.HoldingTrial;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;

/**
 * From a text to its projection, once for each request: reads and checks it, chooses a scenario, makes it ready, and
 * projects it in two steps. Stops as soon as another request has come. For one thread.
 */
final class ProjectionPass {

    /** What can be done about something that cannot be held. */
    private static final String BACK = " Take it off under Branches, or show all runs as they go.";

    private final ProjectionBackend backend;
    private final Debounce debounce;
    private final AtomicReference<ProjectionRequest> newest;
    private final LiveStates states;
    private final HostLog log;
    private long shownEdition;

    ProjectionPass(ProjectionBackend backend, Debounce debounce, AtomicReference<ProjectionRequest> newest, LiveStates states, HostLog log) {
        this.backend = backend;
        this.debounce = debounce;
        this.newest = newest;
        this.states = states;
        this.log = log;
    }

    /** A scenario that is ready to be projected, with everything that is shown with its picture. */
    private record Aim(LiveState.ChosenScenario chosen, Branching branching, String notice) {

        LiveState.Current shown(Projected projected, Optional<Projected> explained, boolean refined) {
            return new LiveState.Current(new LiveState.Snapshot(chosen, branching, projected, explained, refined, notice));
        }
    }

    /** Does everything a request about a text asks for. */
    void run(ProjectionRequest asked, DocumentSnapshot text) {
        try {
            read(asked, text);
        } catch (RuntimeException | Error e) {
            // The author sees a sentence; the log gets the stack.
            log.error("The live projection failed", e);
            show(asked, notProjected(failure(e), text));
        }
    }

    private void read(ProjectionRequest asked, DocumentSnapshot text) {
        backend.read(text, new WhileCurrent(asked)).ifPresent(understood -> {
            debounce.took(understood.took());
            states.checked(asked.generation(), text, understood.problems());
            choose(asked, text, understood);
        });
    }

    private void choose(ProjectionRequest asked, DocumentSnapshot text, ProjectionBackend.Understood understood) {
        long errors = understood.problems().stream().filter(Diagnostic::isError).count();
        // The caret may have moved since the request was made.
        var read = newest.updateAndGet(now -> now.generation() == asked.generation() ? now.reading(understood.scenarios(), understood.exercises()) : now).read();
        var scenario = read.flatMap(ProjectionRequest.ReadScenarios::inFront);
        if (!isCurrent(asked)) {
            return;
        }
        if (errors > 0) {
            show(asked, notProjected((errors == 1 ? "One error" : errors + " errors") + " to mend before this can be projected.", text));
        } else if (scenario.isEmpty()) {
            show(asked, new LiveState.Nothing(nothing(understood.exercises())));
            understood.dossier().ifPresent(record -> states.recordRead(asked.generation(), record));
        } else {
            lower(asked, text, understood, scenario.get());
        }
    }

    private static String nothing(List<ExerciseEntry> exercises) {
        return exercises.stream().filter(exercise -> !exercise.plays().isEmpty()).findFirst()
                .map(exercise -> "There is no scenario in this file. The exercise " + exercise.name() + " plays " + exercise.plays()
                        + "; open the file of that to see its projection.")
                .orElse("There is no scenario in this file.");
    }

    private void lower(ProjectionRequest asked, DocumentSnapshot text, ProjectionBackend.Understood understood, ScenarioEntry scenario) {
        switch (understood.lower(scenario)) {
            case Outcome.Completed<LoweredScenario>(var lowered) -> {
                project(asked, aim(asked, text, understood, scenario, lowered));
                // After the projection, which is what an author waits for.
                if (isCurrent(asked)) {
                    understood.dossier(scenario).ifPresent(record -> states.recordRead(asked.generation(), record));
                }
            }
            case Outcome.Rejected<LoweredScenario>(var reason) -> show(asked, notProjected(sentence(reason), text));
            case Outcome.Cancelled<LoweredScenario> cancelled -> { }
        }
    }

    /** Drops what the scenario no longer has a branch for, and says so. */
    private Aim aim(ProjectionRequest asked, DocumentSnapshot text, ProjectionBackend.Understood understood, ScenarioEntry scenario, LoweredScenario lowered) {
        var parted = BranchChoice.parted(asked.branching(), lowered.situation().storyline());
        if (!parted.gone().isEmpty()) {
            newest.updateAndGet(now -> now.generation() == asked.generation() ? now.keeping(parted.kept()) : now);
        }
        var notice = BranchingWords.gone(parted.gone(), states.latest().map(snapshot -> snapshot.lowered().situation()));
        return new Aim(new LiveState.ChosenScenario(text, scenario, understood.scenarios(), lowered), parted.kept(), notice);
    }

    private void project(ProjectionRequest asked, Aim aim) {
        long edition = backend.edition();
        var known = states.latest().filter(snapshot -> edition == shownEdition && isProjectionOf(aim, snapshot));
        if (known.isPresent()) {
            var projected = known.get().projected();
            show(asked, aim.shown(projected, Optional.of(projected), true));
            return;
        }
        var refusal = HoldingTrial.refusal(aim.chosen().lowered().situation(), aim.branching());
        if (refusal.isPresent()) {
            show(asked, notProjected(refusal.get() + BACK, aim.chosen().text()));
        } else {
            show(asked, new LiveState.Working(states.latest()));
            refine(asked, aim, edition);
        }
    }

    private void refine(ProjectionRequest asked, Aim aim, long edition) {
        var explained = explainedBefore(aim);
        for (var step : RefinementStep.at(aim.chosen().lowered().runs().orElse(LiveProjection.REFINED_RUNS))) {
            // A rare branch may be missing from the few runs of the first step and be there among all of them.
            boolean mayBeRare = !step.isWhole() && !aim.branching().given().isNothing();
            switch (backend.project(aim.chosen().lowered(), step, aim.branching(), new WhileCurrent(asked))) {
                case Outcome.Completed<Projected>(var result) -> {
                    if (isCurrent(asked)) {
                        shownEdition = edition;
                    }
                    show(asked, aim.shown(result, step.isWhole() ? Optional.of(result) : explained, step.isWhole()));
                }
                case Outcome.Rejected<Projected> rejected when mayBeRare -> { }
                case Outcome.Rejected<Projected>(var reason) -> {
                    show(asked, notProjected(sentence(reason), aim.chosen().text()));
                    return;
                }
                case Outcome.Cancelled<Projected> cancelled -> {
                    return;
                }
            }
        }
    }

    /** The newest projection with drivers of the scenario as it was. */
    private Optional<Projected> explainedBefore(Aim aim) {
        return latestOf(aim.chosen().text())
                .filter(snapshot -> snapshot.scenario().name().equals(aim.chosen().scenario().name()))
                .flatMap(LiveState.Snapshot::explained);
    }

    /** Whether nothing new could come of projecting again; a theory that was left out gets another chance. */
    private static boolean isProjectionOf(Aim aim, LiveState.Snapshot snapshot) {
        return snapshot.branching().equals(aim.branching()) && snapshot.refined() && snapshot.result().failed().isEmpty()
                && snapshot.lowered().equals(aim.chosen().lowered());
    }

    /** What keeps a text from being projected is shown beside a picture of this text, never beside another's. */
    private LiveState notProjected(String reason, DocumentSnapshot text) {
        return new LiveState.Held(reason, latestOf(text));
    }

    private Optional<LiveState.Snapshot> latestOf(DocumentSnapshot text) {
        return states.latest().filter(snapshot -> snapshot.text().path().equals(text.path()));
    }

    private void show(ProjectionRequest asked, LiveState next) {
        states.show(asked.generation(), next);
    }

    private boolean isCurrent(ProjectionRequest asked) {
        return newest.get().generation() == asked.generation();
    }

    private static String failure(Throwable thrown) {
        var message = thrown.getMessage();
        return message == null || message.isBlank()
                ? "The projection failed; the log says more."
                : "The projection failed: " + message;
    }

    private static String sentence(String reason) {
        return reason.isEmpty() ? "This cannot be projected."
                : Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + (reason.endsWith(".") ? "" : ".");
    }

    private final class WhileCurrent implements Progress {

        private final ProjectionRequest asked;

        WhileCurrent(ProjectionRequest asked) {
            this.asked = asked;
        }

        @Override
        public void at(double share) {
            // A redraw is all the progress the window shows.
        }

        @Override
        public boolean cancelled() {
            return !isCurrent(asked);
        }
    }
}
