package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.app.Parallax;
import org.parallax.app.source.Diagnostic;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.guide.GuideView;
import org.parallax.workbench.welcome.WelcomeInput;
import org.parallax.workbench.welcome.WelcomePage;
import org.parallax.workbench.wizards.Beginnings;

/** The first minute: welcome, examples, templates. */
class BeginningTest {

    @AfterEach
    void closeEditors() {
        Desk.closeEditors();
    }

    @Test
    void oneClickOpensAnExample() throws Exception {
        Desk.page().openEditor(new WelcomeInput(), WelcomePage.ID);
        Desk.pause(200);
        var title = Desk.example("dokdo-landing").title();
        var label = find(Desk.page().getWorkbenchWindow().getShell(), title);
        label.notifyListeners(SWT.MouseUp, button(1));
        var editor = assertInstanceOf(ParallaxEditor.class, Desk.page().getActiveEditor());
        Desk.untilCurrent(editor);
    }

    @Test
    void theOtherButtonsOfAMouseOpenNothing() throws Exception {
        var welcome = Desk.page().openEditor(new WelcomeInput(), WelcomePage.ID);
        Desk.pause(200);
        find(Desk.page().getWorkbenchWindow().getShell(), Desk.example("dokdo-landing").title())
                .notifyListeners(SWT.MouseUp, button(3));
        Desk.pause(200);
        assertEquals(welcome, Desk.page().getActiveEditor());
    }

    @Test
    void oneClickOpensTheGuide() throws Exception {
        Desk.page().openEditor(new WelcomeInput(), WelcomePage.ID);
        Desk.pause(200);
        find(Desk.page().getWorkbenchWindow().getShell(), "Read the guide").notifyListeners(SWT.MouseUp, button(1));
        var guide = assertInstanceOf(GuideView.class, Desk.page().getActivePart());
        Desk.until("the guide's first page", () -> guide.shown().isPresent());
        Desk.page().hideView(guide);
    }

    @Test
    void twoClicksBeginANewScenario() throws Exception {
        Desk.page().openEditor(new WelcomeInput(), WelcomePage.ID);
        Desk.pause(200);
        var window = Desk.page().getWorkbenchWindow().getShell();
        window.getDisplay().asyncExec(() -> Screens.press(window.getDisplay().getActiveShell(), "Finish"));
        find(window, "New scenario").notifyListeners(SWT.MouseUp, button(1));
        var editor = assertInstanceOf(ParallaxEditor.class, Desk.page().getActiveEditor());
        Desk.untilCurrent(editor);
    }

    @Test
    void everyTemplateAndExampleIsFreeOfErrors() {
        Parallax parallax = Desk.page().getWorkbenchWindow().getService(Parallax.class);
        assertEquals(6, Beginnings.templates().size());
        assertTrue(Beginnings.examples().size() >= 6);
        for (var beginning : Beginnings.templates()) {
            var read = parallax.loadEdited(
                    java.nio.file.Path.of(beginning.file() + ".scenario"), beginning.text(), CancelIndicator.NullImpl);
            assertEquals(java.util.List.of(), read.diagnostics().stream().filter(Diagnostic::isError).toList());
            assertEquals(1, read.scenarios().size());
        }
    }

    private static Event button(int button) {
        var event = new Event();
        event.button = button;
        return event;
    }

    private static Label find(Composite parent, String text) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label && label.getText().equals(text)) {
                return label;
            }
            if (child instanceof Composite composite) {
                var found = find(composite, text);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
