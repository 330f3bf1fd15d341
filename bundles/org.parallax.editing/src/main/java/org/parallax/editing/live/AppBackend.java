package org.parallax.editing.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.xtext.service.OperationCanceledError;
import org.parallax.app.LoadedFiles;
import org.parallax.app.OpenDocument;
import org.parallax.app.Parallax;
import org.parallax.app.ScenarioEntry;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.Projected;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.app.projecting.Projections;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.host.HostLog;
import org.parallax.editing.theories.TheorySwitches;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.TheoryFailure;
import org.parallax.projection.run.Progress;
import org.parallax.projection.run.TheorySupervisor;
import org.parallax.report.record.RecordDossier;

/** The installed program as the live projection's desk; texts are read on one thread. */
public final class AppBackend implements ProjectionBackend {

    private final Parallax parallax;
    private final TheorySwitches switches;
    private final Projections projections;
    private final OpenDocuments held;
    private final HostLog log;
    private final AtomicBoolean outdated = new AtomicBoolean();
    private final AtomicBoolean diskUnsure = new AtomicBoolean();
    private Optional<Drafted> drafted = Optional.empty();

    private record Drafted(Path file, OpenDocument draft) {}

    /** Which theories take part {@code switches} says; {@code supervisor} looks after them. */
    public AppBackend(Parallax parallax, TheorySwitches switches, TheorySupervisor supervisor, OpenDocuments held, HostLog log) {
        this.parallax = parallax;
        this.held = held;
        this.log = log;
        this.switches = switches;
        this.projections = parallax.projections().supervisedBy(supervisor);
    }

    /** Keeps the record and the neighbours of the text read last. */
    @Override
    public Optional<Understood> read(DocumentSnapshot text, Progress progress) {
        var draft = draft(text.path());
        if (diskUnsure.getAndSet(false)) {
            draft.changedOnDisk();
        }
        draft.beside(held.contentsBeside(text.path()));
        try {
            return Optional.of(new Read(draft.now(text.content(), progress::cancelled)));
        } catch (OperationCanceledException | OperationCanceledError e) {
            // Nobody waits for this state of the text any more.
            return Optional.empty();
        }
    }

    private OpenDocument draft(Path file) {
        boolean old = outdated.getAndSet(false);
        var known = drafted.filter(last -> !old && last.file().equals(file))
                .orElseGet(() -> new Drafted(file, parallax.draft(file)));
        drafted = Optional.of(known);
        return known.draft();
    }

    @Override
    public void lookAtDisk() {
        diskUnsure.set(true);
    }

    @Override
    public void readAgain() {
        outdated.set(true);
    }

    @Override
    public Outcome<Projected> project(LoweredScenario scenario, RefinementStep look, Conditioning given, Progress progress) {
        int processors = Runtime.getRuntime().availableProcessors();
        // A first look is over before anybody notices; longer work leaves a processor to the window.
        int threads = look.isWhole() ? Math.max(1, processors - 1) : processors;
        var theories = switches.takingPart(scenario.theories());
        if (theories.isEmpty()) {
            return new Outcome.Rejected<>("no theory that this scenario asks for takes part; switch one on in the Theory menu");
        }
        var order = new ProjectionOrder(theories, Optional.of(look.runs()), Optional.empty(), threads, given, look.depth());
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
            // A theory under which nothing given comes about is as sound as any.
            if (!(failure instanceof TheoryFailure.NoRunLeft) && switches.failed(failure)) {
                switch (failure) {
                    case TheoryFailure.Threw threw -> log.error(threw.sentence(), threw.thrown());
                    case TheoryFailure other -> log.warning(other.sentence());
                }
            }
        }
    }

    private record Read(LoadedFiles workspace) implements Understood {

        @Override
        public List<Diagnostic> problems() {
            return workspace.diagnostics();
        }

        @Override
        public List<ScenarioEntry> scenarios() {
            return workspace.scenarios();
        }

        @Override
        public Outcome<LoweredScenario> lower(ScenarioEntry scenario) {
            return workspace.lower(scenario);
        }

        @Override
        public Optional<RecordDossier> dossier(ScenarioEntry scenario) {
            return workspace.dossier(scenario);
        }
    }
}
