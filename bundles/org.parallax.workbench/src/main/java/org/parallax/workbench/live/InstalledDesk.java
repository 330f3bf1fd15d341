package org.parallax.workbench.live;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.util.CancelIndicator;
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

    public InstalledDesk(Parallax parallax) {
        this.parallax = parallax;
    }

    @Override
    public Understood read(EditedText text) {
        return new Read(parallax.loadEdited(text.path(), text.content(), CancelIndicator.NullImpl));
    }

    @Override
    public Outcome<Projected> project(LoweredScenario scenario, long runs, Progress progress) {
        // One processor is left to the window.
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
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
