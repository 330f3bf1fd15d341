package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.design.Theme;
import org.parallax.workbench.live.Choices;
import org.parallax.workbench.live.PictureKind;
import org.parallax.workbench.theme.ThemeChoice;
import org.parallax.workbench.views.BranchesView;
import org.parallax.workbench.views.CapitalsView;
import org.parallax.workbench.views.DriversView;
import org.parallax.workbench.views.ProjectionView;
import org.parallax.workbench.views.RecordView;
import org.parallax.workbench.welcome.WelcomeInput;
import org.parallax.workbench.welcome.WelcomePage;

/** Goes through every view in both themes; takes pictures where they are wanted. */
class ScreensTest {

    @AfterEach
    void light() {
        ThemeChoice.LIGHT.apply();
        Desk.closeEditors();
    }

    @Test
    void everyViewInLight() throws Exception {
        tour(ThemeChoice.LIGHT, Theme.light(), "light");
    }

    @Test
    void everyViewInDark() throws Exception {
        tour(ThemeChoice.DARK, Theme.dark(), "dark");
    }

    private static void tour(ThemeChoice choice, Theme theme, String name) throws Exception {
        var shell = Desk.page().getWorkbenchWindow().getShell();
        if (!Screenshots.folder().isEmpty()) {
            shell.setBounds(0, 0, 1440, 900);
        }
        choice.apply();
        Desk.page().openEditor(new WelcomeInput(), WelcomePage.ID);
        shot(shell, name + "-welcome");
        Desk.openExample("dokdo-landing");
        var projection = Desk.show(ProjectionView.ID, ProjectionView.class);
        Desk.until("a picture", () -> !projection.charts().isEmpty());
        Desk.until("the theme's paper", () -> projection.charts().getFirst().svg().contains(theme.colour("paper")));
        assertTrue(projection.canvas().message().isEmpty());
        shot(shell, name + "-projection");
        Choices choices = projection.getSite().getService(Choices.class);
        choices.change(now -> now.withPicture(PictureKind.LARGE).withIndicator(Indicator.POLITICAL));
        var drivers = Desk.show(DriversView.ID, DriversView.class);
        Desk.until("drivers", () -> !drivers.charts().isEmpty());
        shot(shell, name + "-drivers");
        choices.change(now -> now.withPicture(PictureKind.SIDE_BY_SIDE));
        var capitals = Desk.show(CapitalsView.ID, CapitalsView.class);
        Desk.until("both capitals", () -> !capitals.charts().isEmpty());
        shot(shell, name + "-capitals");
        choices.change(now -> now.withPicture(PictureKind.OVERLAID));
        var branches = Desk.show(BranchesView.ID, BranchesView.class);
        Desk.until("branches", () -> !branches.top().isEmpty());
        shot(shell, name + "-branches");
        choices.change(now -> now.withPicture(PictureKind.INDICATORS));
        var record = Desk.show(RecordView.ID, RecordView.class);
        Desk.until("the record", () -> !record.lines().isEmpty());
        shot(shell, name + "-record");
        assertFalse(record.lines().isEmpty());
    }

    private static void shot(Shell shell, String name) throws Exception {
        if (!Screenshots.folder().isEmpty()) {
            Screenshots.take(shell, name);
        }
    }
}
