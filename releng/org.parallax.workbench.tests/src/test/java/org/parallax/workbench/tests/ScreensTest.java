package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.design.Theme;
import org.parallax.workbench.theme.ThemeChoice;
import org.parallax.workbench.views.BranchesView;
import org.parallax.workbench.views.CapitalsView;
import org.parallax.workbench.views.DisagreementView;
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
        WorkbenchFixture.closeEditors();
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
        var shell = WorkbenchFixture.page().getWorkbenchWindow().getShell();
        if (!Screenshots.folder().isEmpty()) {
            shell.setBounds(0, 0, 1440, 900);
        }
        choice.apply();
        WorkbenchFixture.page().openEditor(new WelcomeInput(), WelcomePage.ID);
        shot(shell, name + "-welcome");
        WorkbenchFixture.openExample("dokdo-landing");
        var projection = WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
        WorkbenchFixture.until("a picture", () -> !projection.charts().isEmpty());
        WorkbenchFixture.until("the theme's paper", () -> projection.charts().getFirst().svg().contains(theme.colour("paper")));
        WorkbenchFixture.until("nothing said over it", () -> projection.canvas().message().isEmpty());
        shot(shell, name + "-projection");
        ViewChoices choices = projection.getSite().getService(ViewChoices.class);
        choices.change(now -> now.withPicture(ChartKind.LARGE).withIndicator(Indicator.POLITICAL));
        var drivers = WorkbenchFixture.show(DriversView.ID, DriversView.class);
        WorkbenchFixture.until("drivers", () -> !drivers.charts().isEmpty());
        shot(shell, name + "-drivers");
        var disagreement = WorkbenchFixture.show(DisagreementView.ID, DisagreementView.class);
        WorkbenchFixture.until("who says what", () -> !disagreement.charts().isEmpty());
        shot(shell, name + "-disagreement");
        choices.change(now -> now.withPicture(ChartKind.SIDE_BY_SIDE));
        var capitals = WorkbenchFixture.show(CapitalsView.ID, CapitalsView.class);
        WorkbenchFixture.until("both capitals", () -> !capitals.charts().isEmpty());
        shot(shell, name + "-capitals");
        choices.change(now -> now.withPicture(ChartKind.OVERLAID));
        var branches = WorkbenchFixture.show(BranchesView.ID, BranchesView.class);
        WorkbenchFixture.until("branches", () -> !branches.top().isEmpty() && !branches.isDimmed());
        shot(shell, name + "-branches");
        choices.change(now -> now.withPicture(ChartKind.INDICATORS));
        var record = WorkbenchFixture.show(RecordView.ID, RecordView.class);
        WorkbenchFixture.until("the record", () -> !record.lines().isEmpty());
        shot(shell, name + "-record");
        assertFalse(record.lines().isEmpty());
        record.showLevels(true);
        WorkbenchFixture.until("the levels in the theme's paper", () -> record.levels().charts().stream()
                .anyMatch(chart -> chart.svg().contains(theme.colour("paper"))));
        shot(shell, name + "-record-levels");
        record.showLevels(false);
    }

    private static void shot(Shell shell, String name) throws Exception {
        if (!Screenshots.folder().isEmpty()) {
            Screenshots.take(shell, name);
        }
    }
}
