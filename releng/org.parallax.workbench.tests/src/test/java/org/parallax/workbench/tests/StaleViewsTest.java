package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.editing.live.LiveState;
import org.parallax.report.design.Theme;
import org.parallax.workbench.editor.OutlinePage;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.theme.ThemeChoice;
import org.parallax.workbench.views.BranchesView;
import org.parallax.workbench.views.ChartView;
import org.parallax.workbench.views.DriversView;
import org.parallax.workbench.views.ProjectionView;
import org.parallax.workbench.views.RecordView;

/** What is shown of anything but the text in front is dim, and what comes into sight is of now. */
class StaleViewsTest {

    private static final String SMALL = """
            scenario Small "A small one" on JapanKorea as of 2025-12 for 12 months {
              event visit in 2026-06 with probability 50% : Summit { between Japan, SouthKorea in Japan }
              project runs 200
            }
            """;

    @AfterEach
    void closeEditors() {
        ThemeChoice.LIGHT.apply();
        WorkbenchFixture.closeEditors();
    }

    @Test
    void everyViewIsDimFromTheMomentAnotherFileIsInFront() throws Exception {
        WorkbenchFixture.openExample("dokdo-landing");
        var projection = drawn(WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class));
        var branches = WorkbenchFixture.show(BranchesView.ID, BranchesView.class);
        WorkbenchFixture.until("branches", () -> !branches.top().isEmpty() && !branches.isDimmed());
        var before = projection.charts();
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("small.scenario", SMALL));
        // The view learns of it in its turn, after what the window had to do before.
        WorkbenchFixture.pause(0);
        WorkbenchFixture.until("another picture, and until then a dim one", () -> {
            boolean old = projection.charts().equals(before);
            assertTrue(!old || projection.canvas().isDimmed() || !isOf(editor), "the old picture in full light");
            return !old && !projection.canvas().isDimmed();
        });
        WorkbenchFixture.until("other branches", () -> branches.top().size() == 1 && !branches.isDimmed());
        assertEquals(Optional.empty(), projection.refusal());
    }

    @Test
    void theCaretBringsItsOwnScenarioIntoTheViews() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var projection = drawn(WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class));
        WorkbenchFixture.page().activate(editor);
        var before = projection.charts();
        editor.selectAndReveal(editor.text().indexOf("without suspension"), 0);
        WorkbenchFixture.until("the caret to be followed", () -> !isShown("DokdoLanding"));
        // The view learns of it in its turn, after what the window had to do before.
        WorkbenchFixture.pause(0);
        WorkbenchFixture.until("the picture of the scenario of the caret, and until then a dim one", () -> {
            boolean old = projection.charts().equals(before);
            assertTrue(!old || projection.canvas().isDimmed(), "the old picture in full light");
            return !old && isShown("Reciprocity") && !projection.canvas().isDimmed();
        });
    }

    private static boolean isShown(String scenario) {
        return WorkbenchFixture.live().state() instanceof LiveState.Current(var snapshot) && snapshot.scenario().name().equals(scenario);
    }

    @Test
    void nothingLeavesTheWindowUnderTheNameOfATextItIsNotOf() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var projection = drawn(WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class));
        WorkbenchFixture.type(editor, "over Territory", "over Teritory");
        assertTrue(projection.refusal().isPresent());
        assertTrue(projection.leaving().get().isEmpty());
        WorkbenchFixture.until("an error", () -> WorkbenchFixture.live().state() instanceof LiveState.Held);
        WorkbenchFixture.until("a dim picture", () -> projection.canvas().isDimmed());
        assertTrue(projection.refusal().orElseThrow().startsWith("One error to mend"), projection.refusal().toString());
        assertTrue(projection.leaving().get().isEmpty());
    }

    @Test
    void outlineAndFiguresOfATextThatNoLongerStandsAreDim() throws Exception {
        WorkbenchFixture.show(IPageLayout.ID_OUTLINE, ContentOutline.class);
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        WorkbenchFixture.until("figures", () -> editor.figures().size() == 4 && editor.figuresStand());
        var outline = (OutlinePage) editor.getAdapter(IContentOutlinePage.class);
        WorkbenchFixture.until("an outline", () -> outline.top().size() == 2 && !outline.isDimmed());
        WorkbenchFixture.type(editor, "for 36 months {", "for 36 months {{");
        WorkbenchFixture.until("dim figures", () -> !editor.figuresStand());
        WorkbenchFixture.until("a dim outline", outline::isDimmed);
        WorkbenchFixture.type(editor, editor.text(), SMALL.replace(" {\n", " {{\n"));
        WorkbenchFixture.until("the scenario that is there", () -> outline.top().stream().noneMatch(entry -> entry.name().equals("DokdoLanding")));
        WorkbenchFixture.type(editor, "{{", "{");
        WorkbenchFixture.untilCurrent(editor);
        WorkbenchFixture.until("full light", () -> !outline.isDimmed() && editor.figuresStand());
        assertEquals(List.of("Small"), outline.top().stream().map(entry -> entry.name()).toList());
    }

    @Test
    void whatWasHiddenComesBackInTheThemeOfNow() throws Exception {
        WorkbenchFixture.openExample("dokdo-landing");
        var record = WorkbenchFixture.show(RecordView.ID, RecordView.class);
        WorkbenchFixture.until("a timeline", () -> !record.canvas().charts().isEmpty());
        var drivers = drawn(WorkbenchFixture.show(DriversView.ID, DriversView.class));
        WorkbenchFixture.show(BranchesView.ID, BranchesView.class);
        assertFalse(WorkbenchFixture.page().isPartVisible(record));
        ThemeChoice.DARK.apply();
        WorkbenchFixture.pause(300);
        WorkbenchFixture.page().bringToTop(record);
        WorkbenchFixture.until("a dark timeline", () -> isDark(record.canvas().charts().getFirst().svg()));
        WorkbenchFixture.page().bringToTop(drivers);
        WorkbenchFixture.until("dark drivers", () -> isDark(drivers.charts().getFirst().svg()));
        ThemeChoice.LIGHT.apply();
        WorkbenchFixture.pause(300);
        WorkbenchFixture.page().bringToTop(record);
        WorkbenchFixture.until("a light timeline", () -> !isDark(record.canvas().charts().getFirst().svg()));
    }

    private static boolean isDark(String svg) {
        return svg.contains(Theme.dark().colour("ink")) && !svg.contains(Theme.light().colour("ink"));
    }

    private static boolean isOf(ParallaxEditor editor) {
        return WorkbenchFixture.live().state() instanceof LiveState.Current(var snapshot) && snapshot.text().sameAs(editor.edited());
    }

    private static <T extends ChartView> T drawn(T view) {
        WorkbenchFixture.until("a picture", () -> !view.charts().isEmpty() && !view.canvas().isDimmed());
        return view;
    }
}
