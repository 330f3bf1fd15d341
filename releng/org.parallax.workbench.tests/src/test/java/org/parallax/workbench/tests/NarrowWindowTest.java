package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.workbench.theme.ThemeChoice;
import org.parallax.workbench.views.CapitalsView;
import org.parallax.workbench.views.ChartView;
import org.parallax.workbench.views.DisagreementView;
import org.parallax.workbench.views.DriversView;
import org.parallax.workbench.views.ProjectionView;

/** The window on the screen of a laptop: no line is lost to tool bars, and every picture is seen with its foot. */
class NarrowWindowTest {

    private static final List<String> VIEWS = List.of(ProjectionView.ID, CapitalsView.ID, DriversView.ID, DisagreementView.ID);

    private final Shell shell = WorkbenchFixture.page().getWorkbenchWindow().getShell();
    private final Rectangle before = shell.getBounds();

    @BeforeEach
    void openTheExample() throws Exception {
        WorkbenchFixture.page().resetPerspective();
        WorkbenchFixture.openExample("dokdo-landing");
    }

    @AfterEach
    void leaveAsItWas() {
        ThemeChoice.LIGHT.apply();
        shell.setBounds(before);
        WorkbenchFixture.closeEditors();
    }

    @Test
    void toolBarsStandBesideTheTabs() throws Exception {
        for (int width : List.of(1280, 1440)) {
            shell.setBounds(0, 0, width, 900);
            for (var id : VIEWS) {
                beside(id, width);
            }
        }
        ThemeChoice.DARK.apply();
        WorkbenchFixture.pause(500);
        beside(CapitalsView.ID, 1440);
    }

    @Test
    void everyPictureFitsItsPaneAt1440() throws Exception {
        shell.setBounds(0, 0, 1440, 900);
        for (var id : VIEWS) {
            fits(id);
        }
    }

    private static void beside(String id, int width) throws Exception {
        var view = WorkbenchFixture.show(id, ChartView.class);
        WorkbenchFixture.pause(100);
        var folder = folder(view.canvas());
        var bar = folder.getTopRight().getBounds();
        assertEquals(0, bar.y / folder.getTabHeight(), () -> "The line of the bar of " + id + " at " + width + ": " + bar);
        for (var tab : folder.getItems()) {
            // One that does not fit is cut, or goes into a list.
            assertEquals(true, tab.isShowing(), () -> tab.getText() + " at " + width);
        }
    }

    private static void fits(String id) throws Exception {
        var view = WorkbenchFixture.show(id, ChartView.class);
        WorkbenchFixture.until(id + " has a picture that fits into its pane", () -> {
            var area = view.canvas().getClientArea();
            return !view.charts().isEmpty() && !view.canvas().isMoving()
                    && view.charts().getFirst().height() * area.width / (double) view.charts().getFirst().width() <= area.height + 1;
        });
    }

    private static CTabFolder folder(Composite inside) {
        return inside instanceof CTabFolder folder ? folder : folder(inside.getParent());
    }
}
