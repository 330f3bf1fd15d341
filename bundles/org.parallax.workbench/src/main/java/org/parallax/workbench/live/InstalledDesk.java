package org.parallax.workbench.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.util.CancelIndicator;
import org.parallax.app.Draft;
import org.parallax.app.Parallax;
import org.parallax.app.ScenarioEntry;
import org.parallax.app.Workspace;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.Projected;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.app.source.Diagnostic;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;

/** The installed program as the live projection's desk. */
public final class InstalledDesk implements Desk {

    private final Parallax parallax;
    private Optional<Path> drafted = Optional.empty();
    private Draft draft;

    public InstalledDesk(Parallax parallax) {
        this.parallax = parallax;
    }

    /** Keeps the record and the neighbours of the text read last. */
    @Override
    public synchronized Understood read(EditedText text) {
        if (drafted.filter(text.path()::equals).isEmpty()) {
            draft = parallax.draft(text.path());
            drafted = Optional.of(text.path());
        }
        return new Read(draft.now(text.content(), CancelIndicator.NullImpl));
    }

    @Override
    public synchronized void readAgain() {
        drafted = Optional.empty();
    }

    @Override
    public Outcome<Projected> project(LoweredScenario scenario, long runs, Progress progress) {
        int processors = Runtime.getRuntime().availableProcessors();
        // A first look is over before anybody notices; longer work leaves a processor to the window.
        int threads = runs <= LiveProjection.QUICK_RUNS ? processors : Math.max(1, processors - 1);
        var order = new ProjectionOrder(List.of(), Optional.of(runs), Optional.empty(), threads);
        return parallax.projections().project(scenario, order, progress);
    }

    private record Read(Workspace workspace) implements Understood {

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
    }
}
