package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IMarker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.view.BranchNode;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.MarkTarget;
import org.parallax.workbench.theme.ThemeChoice;
import org.parallax.workbench.views.BranchesView;
import org.parallax.workbench.views.CapitalsView;
import org.parallax.workbench.views.ChartView;
import org.parallax.workbench.views.DriversView;
import org.parallax.workbench.views.ProjectionView;
import org.parallax.workbench.views.RecordView;

/** What is typed is projected and shown. */
class LiveViewsTest {

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void aScenarioIsProjectedWhenItIsOpened() throws Exception {
        WorkbenchFixture.openExample("dokdo-landing");
        var view = WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
        untilDrawn(view);
        assertFalse(view.charts().getFirst().title().isBlank());
        assertTrue(view.charts().getFirst().marks().stream().anyMatch(mark -> mark.target().id().startsWith("security@")));
    }

    @Test
    void theProjectionMovesAsTheTextIsTyped() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var before = result().theories().getFirst().scenario().of(Indicator.POLITICAL).mean().last();
        WorkbenchFixture.type(editor, "probability 60%", "probability 5%");
        WorkbenchFixture.untilCurrent(editor);
        var after = result().theories().getFirst().scenario().of(Indicator.POLITICAL).mean().last();
        assertNotEquals(before, after);
    }

    @Test
    void aPictureThatIsHeldFollowsItsPaneAndTheTheme() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var view = WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
        untilDrawn(view);
        WorkbenchFixture.type(editor, "over Territory", "over Teritory");
        WorkbenchFixture.until("an error", () -> WorkbenchFixture.live().state() instanceof LiveState.Held);
        WorkbenchFixture.until("the reason", () -> view.canvas().message().startsWith("One error"));
        int width = view.charts().getFirst().width();
        var shell = WorkbenchFixture.page().getWorkbenchWindow().getShell();
        var size = shell.getSize();
        try {
            shell.setSize(size.x - 300, size.y);
            WorkbenchFixture.until("a narrower picture", () -> view.charts().getFirst().width() < width);
            ThemeChoice.DARK.apply();
            WorkbenchFixture.until("a dark picture", () -> view.charts().getFirst().svg().contains(Theme.dark().colour("paper")));
            assertTrue(view.canvas().message().startsWith("One error"));
        } finally {
            ThemeChoice.LIGHT.apply();
            shell.setSize(size);
        }
    }

    @Test
    void aCommentIsNoReasonToProjectAgain() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        WorkbenchFixture.untilCurrent(editor);
        var before = result();
        WorkbenchFixture.type(editor, "scenario DokdoLanding", "/* The first of two. */ scenario DokdoLanding");
        WorkbenchFixture.untilCurrent(editor);
        assertSame(before, result());
        assertTrue(WorkbenchFixture.live().state().latest().orElseThrow().text().content().contains("The first of two."));
    }

    @Test
    void anErrorIsMarkedAndTheOldPictureStaysUntilItIsMended() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var view = WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
        untilDrawn(view);
        var file = org.eclipse.ui.ide.ResourceUtil.getFile(editor.getEditorInput());
        WorkbenchFixture.type(editor, "on JapanKorea", "on JapanKoreas");
        WorkbenchFixture.until("a held projection", () -> WorkbenchFixture.live().state() instanceof LiveState.Held);
        WorkbenchFixture.until("a sentence over the picture", () -> view.canvas().message().contains("to mend"));
        assertFalse(view.charts().isEmpty());
        WorkbenchFixture.until("a marker", () -> markers(file).length > 0);
        var marker = markers(file)[0];
        assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
        WorkbenchFixture.type(editor, "JapanKoreas", "JapanKorea");
        WorkbenchFixture.untilCurrent(editor);
        WorkbenchFixture.until("no error marker", () -> java.util.Arrays.stream(markers(file))
                .noneMatch(left -> left.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR));
    }

    @Test
    void everyPictureOfTheProjectionCanBeChosen() throws Exception {
        WorkbenchFixture.untilCurrent(WorkbenchFixture.openExample("dokdo-landing"));
        var view = WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
        ViewChoices choices = view.getSite().getService(ViewChoices.class);
        try {
            for (var kind : ChartKind.ofAProjection()) {
                untilDrawn(view);
                var before = view.charts().getFirst().svg();
                boolean same = choices.now().picture() == kind;
                choices.change(choice -> choice.withPicture(kind).withIndicator(Indicator.SECURITY));
                WorkbenchFixture.until(kind + " is drawn", () -> same || !view.charts().getFirst().svg().equals(before));
                WorkbenchFixture.until("nothing said over it", () -> view.canvas().message().isEmpty());
            }
        } finally {
            choices.change(choice -> choice.withPicture(ChartKind.INDICATORS));
        }
    }

    @Test
    void bothCapitalsAndTheDriversAreShown() throws Exception {
        WorkbenchFixture.openExample("dokdo-landing");
        var capitals = WorkbenchFixture.show(CapitalsView.ID, CapitalsView.class);
        untilDrawn(capitals);
        assertTrue(capitals.charts().getFirst().svg().contains("Japan"));
        var drivers = WorkbenchFixture.show(DriversView.ID, DriversView.class);
        untilDrawn(drivers);
        assertTrue(drivers.charts().getFirst().svg().contains("landing")
                || drivers.charts().getFirst().marks().stream().anyMatch(mark -> mark.target().equals(new MarkTarget.Event("landing"))));
    }

    @Test
    void driversStayInSightUntilThereAreNewOnes() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var drivers = WorkbenchFixture.show(DriversView.ID, DriversView.class);
        untilDrawn(drivers);
        WorkbenchFixture.until("what each event does", () -> drivers.charts().getFirst().marks().stream()
                .anyMatch(mark -> mark.target().equals(new MarkTarget.Event("landing"))));
        int pictures = drivers.charts().size();
        var before = drivers.charts().getFirst().svg();
        WorkbenchFixture.page().activate(editor);
        WorkbenchFixture.type(editor, "probability 60%", "probability 5%");
        WorkbenchFixture.until("other drivers", () -> {
            assertEquals(pictures, drivers.charts().size(), drivers.canvas().message());
            return !drivers.charts().getFirst().svg().equals(before);
        });
        WorkbenchFixture.untilCurrent(editor);
        WorkbenchFixture.until("nothing dimmed", () -> !drivers.canvas().isDimmed());
    }

    @Test
    void decisionsBranchAndTheirSharesAreShares() throws Exception {
        WorkbenchFixture.openExample("dokdo-landing");
        var view = WorkbenchFixture.show(BranchesView.ID, BranchesView.class);
        WorkbenchFixture.until("branches", () -> !view.top().isEmpty() && !view.isDimmed());
        var decision = view.top().stream().map(BranchNode.class::cast)
                .filter(node -> node.id().equals("response")).findFirst().orElseThrow();
        assertEquals(2, decision.children().size());
        double options = decision.children().stream().mapToDouble(BranchNode::share).sum();
        assertEquals(decision.share(), options, 1e-9);
    }

    @Test
    void theRecordIsSearched() throws Exception {
        WorkbenchFixture.openExample("dokdo-landing");
        var view = WorkbenchFixture.show(RecordView.ID, RecordView.class);
        WorkbenchFixture.until("the record", () -> view.lines().size() > 60);
        int all = view.lines().size();
        view.search("GSOMIA");
        assertTrue(!view.lines().isEmpty() && view.lines().size() < all);
        assertTrue(view.lines().stream().allMatch(line -> line.words().contains("gsomia")));
        view.search("");
        assertEquals(all, view.lines().size());
    }

    @Test
    void withoutAScenarioTheViewsSaySo() throws Exception {
        var view = WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
        WorkbenchFixture.until("a sentence", () -> !view.canvas().message().isEmpty());
        assertInstanceOf(LiveState.Nothing.class, WorkbenchFixture.live().state());
    }

    private static IMarker[] markers(org.eclipse.core.resources.IFile file) {
        try {
            return file.findMarkers("org.parallax.workbench.problem", true, 0);
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static ProjectionResult result() {
        return WorkbenchFixture.live().state().latest().orElseThrow().result();
    }

    private static void untilDrawn(ChartView view) {
        WorkbenchFixture.until("a picture in " + view.getTitle(), () -> !view.charts().isEmpty());
    }
}
