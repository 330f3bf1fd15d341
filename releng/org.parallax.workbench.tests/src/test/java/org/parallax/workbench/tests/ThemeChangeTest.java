package org.parallax.workbench.tests;

import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.workbench.guide.GuideView;
import org.parallax.workbench.problems.ProblemsView;
import org.parallax.workbench.theme.ThemeChoice;
import org.parallax.workbench.views.BranchesView;
import org.parallax.workbench.views.DriversView;
import org.parallax.workbench.views.RecordView;

/** Whoever changes the theme while everything is open can still read all of it: nothing keeps the other theme's ink. */
class ThemeChangeTest {

    private static final List<String> VIEWS =
            List.of(BranchesView.ID, DriversView.ID, RecordView.ID, ProblemsView.ID, GuideView.ID);
    private static final Set<Class<? extends Control>> WRITTEN_ON = Set.of(
            Text.class, Label.class, Link.class, ToolBar.class, Tree.class, Table.class, StyledText.class, Combo.class);
    /** What is large or stands out may have less than running text, but never less than this. */
    private static final double LEAST_CONTRAST = 3;

    @AfterEach
    void light() {
        ThemeChoice.LIGHT.apply();
        VIEWS.forEach(id -> WorkbenchFixture.page().hideView(WorkbenchFixture.page().findViewReference(id)));
        WorkbenchFixture.closeEditors();
    }

    @Test
    void everythingCanBeReadAfterEveryChange() throws Exception {
        WorkbenchFixture.openExample("dokdo-landing");
        for (var view : VIEWS) {
            WorkbenchFixture.page().showView(view);
            WorkbenchFixture.pause(200);
        }
        for (var choice : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            choice.apply();
            WorkbenchFixture.pause(500);
            WorkbenchFixture.untilNone("what cannot be read after a change to " + choice, ThemeChangeTest::unreadable);
        }
    }

    private static List<String> unreadable() {
        return Screens.controls(WorkbenchFixture.page().getWorkbenchWindow().getShell())
                .filter(control -> control.isVisible() && WRITTEN_ON.contains(control.getClass()))
                .filter(control -> !(control instanceof Label label) || !label.getText().isBlank())
                .filter(control -> contrast(control.getForeground().getRGB(), control.getBackground().getRGB()) < LEAST_CONTRAST)
                .map(control -> control + " in " + control.getParent() + ": " + control.getForeground() + " on " + control.getBackground())
                .toList();
    }

    /** As the web's accessibility guidelines define it: from 1 for none to 21. */
    private static double contrast(RGB one, RGB other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(RGB colour) {
        var linear = DoubleStream.of(colour.red, colour.green, colour.blue)
                .map(value -> value / 255)
                .map(value -> value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
