package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.theories.TheoryPreferences;
import org.parallax.editing.theories.TheorySwitches;
import org.parallax.projection.plugin.Origin;
import org.parallax.projection.result.TheoryFailure;
import org.parallax.workbench.preferences.WorkspacePreferences;
import org.parallax.workbench.views.ProjectionView;

/** The window says which theories are left out, and why. */
class LeftOutTest {

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void theWindowSwitchesOffAndOnAndSaysWhatIsMissing() throws Exception {
        WorkbenchFixture.openExample("dokdo-landing");
        var view = WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
        TheorySwitches switches = view.getSite().getService(TheorySwitches.class);
        WorkbenchFixture.until("a picture", () -> !view.charts().isEmpty());
        assertEquals("", view.missing());
        try {
            switches.turn("QuasiAlliance", false);
            WorkbenchFixture.until("a projection without it", () -> !theories(shown(WorkbenchFixture.live())).contains("QuasiAlliance"));
            WorkbenchFixture.until("a sentence", () -> view.missing().contains("“Quasi-alliance”, which is switched off."));
            assertEquals(Set.of("QuasiAlliance"), new TheoryPreferences(WorkspacePreferences.ofTheWorkspace()).off());
            switches.turn("QuasiAlliance", true);
            WorkbenchFixture.until("a projection with it", () -> theories(shown(WorkbenchFixture.live())).contains("QuasiAlliance"));
            WorkbenchFixture.until("silence", () -> view.missing().isEmpty());

            switches.failed(new TheoryFailure.Stuck(
                    new Origin("QuasiAlliance", Optional.empty()), Duration.ofSeconds(10)));
            WorkbenchFixture.live().again();
            WorkbenchFixture.until("what the theory did", () ->
                    view.missing().equals("Theory QuasiAlliance finished no run in 10 seconds and was left out."));
            switches.tryAgain("QuasiAlliance");
            WorkbenchFixture.until("silence again", () -> view.missing().isEmpty());
        } finally {
            switches.turn("QuasiAlliance", true);
        }
    }

    private static LiveState.Snapshot shown(LiveProjection live) {
        WorkbenchFixture.until("a refined projection", () -> live.state() instanceof LiveState.Current(var snapshot) && snapshot.refined());
        return live.state().latest().orElseThrow();
    }

    private static List<String> theories(LiveState.Snapshot snapshot) {
        return snapshot.result().theories().stream().map(theory -> theory.theory().id()).toList();
    }
}
