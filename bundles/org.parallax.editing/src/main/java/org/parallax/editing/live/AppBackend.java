package org.parallax.editing.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.parallax.app.ExerciseEntry;
import org.parallax.app.ScenarioEntry;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.Projected;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.app.projecting.Projections;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.host.HostLog;
import org.parallax.editing.session.DocumentSession;
import org.parallax.editing.theories.TheorySwitches;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.TheoryFailure;
import org.parallax.projection.run.Progress;
import org.parallax.projection.run.TheorySupervisor;
import org.parallax.report.record.RecordDossier;

/** The installed program as the live projection asks it: texts are read by the session, projections run on the caller's thread. */
public final class AppBackend implements ProjectionBackend {

    private final DocumentSession session;
    private final TheorySwitches switches;
    private final Projections projections;
    private final HostLog log;

    /** Which theories take part {@code switches} says; {@code supervisor} ends those that take too long. */
    public AppBackend(DocumentSession session, TheorySwitches switches, TheorySupervisor supervisor, HostLog log) {
        this.session = session;
        this.switches = switches;
        this.log = log;
        this.projections = session.parallax().projections().supervisedBy(supervisor);
    }

    @Override
    public Optional<Understood> read(DocumentSnapshot text, Progress progress) {
        // Leaves the session's thread as values; what is asked of it later is asked of the session again.
        return session.check(text, progress::cancelled, (checked, cancelled) -> new Read(
                session, text, progress, checked.took(), checked.files().diagnostics(), checked.files().scenarios(),
                checked.files().exercises()));
    }

    @Override
    public Outcome<Projected> project(LoweredScenario scenario, RefinementStep step, Branching branching, Progress progress) {
        int processors = Runtime.getRuntime().availableProcessors();
        // The first step is over before anybody notices; longer work leaves a processor to the window.
        int threads = step.isWhole() ? Math.max(1, processors - 1) : processors;
        var theories = switches.takingPart(scenario.theories());
        if (theories.isEmpty()) {
            return new Outcome.Rejected<>("no theory that this scenario asks for takes part; switch one on in the Theory menu");
        }
        var order = new ProjectionOrder(
                theories, Optional.of(step.runs()), Optional.empty(), threads, branching, step.depth(), ParameterPlan.DRAWN);
        var outcome = projections.project(scenario, order, new Noting(switches, progress, log));
        if (outcome instanceof Outcome.Completed<Projected>(var projected)) {
            projected.result().theories().forEach(theory -> switches.worked(theory.theory().id()));
        }
        return outcome;
    }

    @Override
    public long edition() {
        return switches.edition();
    }

    /** Notes theories that fail, and logs a failure that is new. */
    private record Noting(TheorySwitches switches, Progress progress, HostLog log) implements Progress {

        @Override
        public void at(double share) {
            progress.at(share);
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }

        @Override
        public void failed(TheoryFailure failure) {
            // A theory in whose runs the conditions never hold has not failed.
            if (!(failure instanceof TheoryFailure.NoRunLeft) && switches.failed(failure)) {
                switch (failure) {
                    case TheoryFailure.Threw threw -> log.error(threw.sentence(), threw.thrown());
                    case TheoryFailure other -> log.warning(other.sentence());
                }
            }
        }
    }

    /** What the session has read; it is asked again for what takes longer and may never be wanted. */
    private record Read(DocumentSession session, DocumentSnapshot text, Progress progress, Duration took,
            List<Diagnostic> problems, List<ScenarioEntry> scenarios, List<ExerciseEntry> exercises) implements Understood {

        @Override
        public Outcome<LoweredScenario> lower(ScenarioEntry scenario) {
            return session.check(text, progress::cancelled, (checked, cancelled) -> checked.files().lower(scenario, cancelled))
                    .orElseGet(Outcome.Cancelled::new);
        }

        @Override
        public Optional<RecordDossier> dossier(ScenarioEntry scenario) {
            return session.check(text, progress::cancelled, (checked, cancelled) -> cancelled.getAsBoolean()
                    ? Optional.<RecordDossier>empty() : checked.files().dossier(scenario, checked.dossier())).flatMap(found -> found);
        }

        @Override
        public Optional<RecordDossier> dossier() {
            return session.check(text, progress::cancelled, (checked, cancelled) -> cancelled.getAsBoolean()
                    ? Optional.<RecordDossier>empty() : checked.files().dossier(checked.dossier())).flatMap(found -> found);
        }
    }
}
