package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.editing.guide.GuideTopic;
import org.parallax.report.design.Theme;
import org.parallax.workbench.about.AboutDialog;
import org.parallax.workbench.guide.GuideView;
import org.parallax.workbench.problems.ProblemsView;
import org.parallax.workbench.splash.Splash;
import org.parallax.workbench.theme.ThemeChoice;
import org.parallax.workbench.welcome.EmptyEditorArea;
import org.parallax.workbench.wizards.NewScenarioWizard;

/** Goes through what stands around text and charts in both themes; takes pictures where they are wanted. */
class DialogScreensTest {

    @AfterEach
    void light() {
        ThemeChoice.LIGHT.apply();
        Stream.of(WorkbenchFixture.page().getViewReferences())
                .filter(view -> view.getId().equals(GuideView.ID) || view.getId().equals(ProblemsView.ID))
                .forEach(WorkbenchFixture.page()::hideView);
        WorkbenchFixture.closeEditors();
    }

    @Test
    void everyDialogInLight() throws Exception {
        tour(ThemeChoice.LIGHT, Theme.light(), "light");
    }

    @Test
    void everyDialogInDark() throws Exception {
        tour(ThemeChoice.DARK, Theme.dark(), "dark");
    }

    private static void tour(ThemeChoice choice, Theme theme, String name) throws Exception {
        var window = WorkbenchFixture.page().getWorkbenchWindow().getShell();
        choice.apply();
        WorkbenchFixture.closeEditors();
        WorkbenchFixture.until("first steps where no text is open", () -> EmptyEditorArea.isShown(window));
        Screenshots.takeIfWanted(window, name + "-empty");
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var guide = WorkbenchFixture.show(GuideView.ID, GuideView.class);
        guide.open(new GuideTopic.Start());
        WorkbenchFixture.until("the guide", () -> guide.shown().isPresent());
        WorkbenchFixture.until("the guide on the theme's paper", () -> theme.colour("paper").equals(hex(guide)));
        Screenshots.takeIfWanted(window, name + "-guide");
        WorkbenchFixture.type(editor, "over Territory", "over Teritory");
        WorkbenchFixture.show(ProblemsView.ID, IViewPart.class);
        Screenshots.takeIfWanted(window, name + "-problems");
        page(window, new WizardDialog(window, wizard()), name + "-new-scenario");
        page(window, new AboutDialog(window), name + "-about");
        try (var splash = Splash.show(window.getDisplay(), choice == ThemeChoice.DARK)) {
            assertTrue(splash.isShown());
            if (!Screenshots.folder().isEmpty()) {
                Screenshots.take(splash(), name + "-splash");
            }
        }
    }

    private static void page(Shell window, Dialog dialog, String name) throws Exception {
        dialog.setBlockOnOpen(false);
        dialog.open();
        Screenshots.takeIfWanted(window, name);
        dialog.close();
    }

    private static Shell splash() {
        return Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.getText().equals("Parallax") && (shell.getStyle() & SWT.TITLE) == 0)
                .findFirst()
                .orElseThrow();
    }

    private static NewScenarioWizard wizard() {
        var wizard = new NewScenarioWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        return wizard;
    }

    private static String hex(GuideView guide) {
        var colour = guide.page().getBackground();
        return String.format("#%02X%02X%02X", colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
