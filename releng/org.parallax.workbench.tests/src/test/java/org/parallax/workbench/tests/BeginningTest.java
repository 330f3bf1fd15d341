package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.app.Parallax;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.guide.GuideView;
import org.parallax.workbench.views.RecordView;
import org.parallax.workbench.welcome.WelcomeInput;
import org.parallax.workbench.welcome.WelcomePage;

/** The first minute: welcome, examples, templates. */
class BeginningTest {

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void oneClickOpensAnExample() throws Exception {
        openWelcome();
        var title = WorkbenchFixture.example("dokdo-landing").title();
        var label = find(WorkbenchFixture.page().getWorkbenchWindow().getShell(), title);
        label.notifyListeners(SWT.MouseUp, button(1));
        var editor = assertInstanceOf(ParallaxEditor.class, WorkbenchFixture.page().getActiveEditor());
        WorkbenchFixture.untilCurrent(editor);
    }

    @Test
    void theExamplesOfEveryRecordStandUnderItsTitle() throws Exception {
        openWelcome();
        var window = WorkbenchFixture.page().getWorkbenchWindow().getShell();
        for (var record : WorkbenchFixture.beginnings().brought()) {
            assertNotNull(find(window, "Examples on the record " + record.title()), record.title());
            record.examples().forEach(example -> assertNotNull(find(window, example.title()), example.title()));
        }
        find(window, "The locks stand still").notifyListeners(SWT.MouseUp, button(1));
        var editor = assertInstanceOf(ParallaxEditor.class, WorkbenchFixture.page().getActiveEditor());
        WorkbenchFixture.untilCurrent(editor);
        var shown = WorkbenchFixture.show(RecordView.ID, RecordView.class);
        WorkbenchFixture.until("the record of the file in front",
                () -> shown.model().filter(model -> model.dossier().name().equals("VeldriaKarsund")).isPresent());
    }

    @Test
    void theOtherButtonsOfAMouseOpenNothing() throws Exception {
        var welcome = openWelcome();
        find(WorkbenchFixture.page().getWorkbenchWindow().getShell(), WorkbenchFixture.example("dokdo-landing").title())
                .notifyListeners(SWT.MouseUp, button(3));
        WorkbenchFixture.pause(200);
        assertEquals(welcome, WorkbenchFixture.page().getActiveEditor());
    }

    @Test
    void oneClickOpensTheGuide() throws Exception {
        openWelcome();
        find(WorkbenchFixture.page().getWorkbenchWindow().getShell(), "Read the guide").notifyListeners(SWT.MouseUp, button(1));
        var guide = assertInstanceOf(GuideView.class, WorkbenchFixture.page().getActivePart());
        WorkbenchFixture.until("the guide's first page", () -> guide.shown().isPresent());
        WorkbenchFixture.page().hideView(guide);
    }

    @Test
    void twoClicksBeginANewScenario() throws Exception {
        openWelcome();
        var window = WorkbenchFixture.page().getWorkbenchWindow().getShell();
        Screens.pressSoon(window, "Finish");
        find(window, "New scenario").notifyListeners(SWT.MouseUp, button(1));
        var editor = assertInstanceOf(ParallaxEditor.class, WorkbenchFixture.page().getActiveEditor());
        WorkbenchFixture.untilCurrent(editor);
    }

    @Test
    void everyTemplateAndExampleIsFreeOfErrors() {
        Parallax parallax = WorkbenchFixture.page().getWorkbenchWindow().getService(Parallax.class);
        var texts = WorkbenchFixture.beginnings().brought().stream()
                .flatMap(record -> Stream.concat(record.templates().stream(), record.examples().stream())).toList();
        assertTrue(texts.size() >= 17, texts::toString);
        for (var text : texts) {
            var read = parallax.loadEdited(Path.of(text.file() + ".scenario"), text.text(), () -> false);
            assertEquals(List.of(), read.diagnostics().stream().filter(Diagnostic::isError).toList(), text.title());
        }
    }

    private static IEditorPart openWelcome() throws Exception {
        var welcome = WorkbenchFixture.page().openEditor(new WelcomeInput(), WelcomePage.ID);
        var window = WorkbenchFixture.page().getWorkbenchWindow().getShell();
        WorkbenchFixture.until("the welcome", () -> find(window, WorkbenchFixture.example("dokdo-landing").title()) != null);
        return welcome;
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
