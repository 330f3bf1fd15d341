package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.app.Parallax;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.wizards.NewScenarioWizard;

/** The wizard for a new scenario, clicked through as an author would. */
class WizardTest {

    /** What is made of any record: a setback with an answer, and an empty one. */
    private static final int MADE = 2;

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void everyTemplateAndExampleOfEveryRecordBecomesAFileThatIsProjected() throws Exception {
        var records = WorkbenchFixture.beginnings().brought();
        for (int record = 0; record < records.size(); record++) {
            int count = records.get(record).templates().size() + MADE + records.get(record).examples().size();
            for (int i = 0; i < count; i++) {
                begin(record, i, count);
                WorkbenchFixture.closeEditors();
            }
        }
    }

    @Test
    void offersWhatTheRecordBringsAndWhatIsMadeOfIt() throws Exception {
        var shell = open();
        var list = Screens.first(shell, List.class);
        chooseRecord(shell, 1);
        WorkbenchFixture.until("what is made of the record", () -> list.getItemCount() == 5);
        assertEquals(java.util.List.of("Toll quarrel", "Setback and answer", "Empty", "Example: The locks stand still",
                "Example: A new chancellor on the quay"), java.util.List.of(list.getItems()));
        Screens.press(shell, "Cancel");
    }

    @Test
    void beginsWithTheRecordOfTheFileInFront() throws Exception {
        WorkbenchFixture.openExample("closed-locks");
        var shell = open();
        assertEquals("Veldria – Karsund", record(shell).getText());
        Screens.press(shell, "Cancel");
        WorkbenchFixture.openExample("dokdo-landing");
        shell = open();
        assertEquals("Japan – Republic of Korea", record(shell).getText());
        Screens.press(shell, "Cancel");
    }

    private static void begin(int index) throws Exception {
        begin(0, index, index + 1);
    }

    private static void begin(int record, int index, int count) throws Exception {
        var shell = open();
        var list = Screens.first(shell, List.class);
        chooseRecord(shell, record);
        WorkbenchFixture.until("all there is to begin with", () -> list.getItemCount() >= count);
        choose(list, index);
        Screens.press(shell, "Finish");
        assertTrue(shell.isDisposed());
        var editor = assertInstanceOf(ParallaxEditor.class, WorkbenchFixture.page().getActiveEditor());
        Parallax parallax = WorkbenchFixture.page().getWorkbenchWindow().getService(Parallax.class);
        var read = parallax.loadEdited(editor.path(), editor.text(), () -> false);
        assertEquals(java.util.List.of(), read.diagnostics().stream().filter(Diagnostic::isError).toList());
        WorkbenchFixture.untilCurrent(editor);
    }

    @Test
    void saysWhatIsWrongWithANameAndTakesNoneThatIsTaken() throws Exception {
        begin(0);
        var taken = WorkbenchFixture.page().getActiveEditor().getEditorInput().getName().replaceFirst("\\.scenario$", "");
        var shell = open();
        var file = field(shell);
        assertFalse(file.getText().equals(taken), "a free name is suggested");
        file.setText(taken);
        assertTrue(shown(shell, "There is a file of that name in Scenarios already."));
        assertFalse(Screens.button(shell, "Finish").isEnabled());
        file.setText("a/b");
        assertTrue(shown(shell, "Name the file."));
        file.setText("");
        assertFalse(Screens.button(shell, "Finish").isEnabled());
        file.setText("my own");
        assertTrue(Screens.button(shell, "Finish").isEnabled());
        project(shell).setText("");
        assertTrue(shown(shell, "Name the project the file goes to."));
        Screens.press(shell, "Cancel");
    }

    @Test
    void aNameOfOnesOwnIsKeptWhateverIsChosenNextAndCancelWritesNothing() throws Exception {
        var shell = open();
        var file = field(shell);
        var suggested = file.getText();
        file.notifyListeners(SWT.KeyDown, new Event());
        choose(Screens.first(shell, List.class), 1);
        assertNotEquals(suggested, file.getText(), "a key that types nothing gives no name");
        file.setText("my-own");
        choose(Screens.first(shell, List.class), 2);
        assertEquals("my-own", file.getText());
        Screens.press(shell, "Cancel");
        assertTrue(shell.isDisposed());
        assertFalse(ResourcesPlugin.getWorkspace().getRoot().getProject("Scenarios").getFile("my-own.scenario").exists());
    }

    @Test
    void suggestsTheProjectTheAuthorIsAtWorkIn() throws Exception {
        var file = WorkbenchFixture.file("at-work.scenario", WorkbenchFixture.example("dokdo-landing").text());
        var shell = open(new StructuredSelection(file));
        assertEquals(file.getProject().getName(), project(shell).getText());
        Screens.press(shell, "Cancel");
    }

    private static Shell open() {
        return open(StructuredSelection.EMPTY);
    }

    private static Shell open(IStructuredSelection selection) {
        var wizard = new NewScenarioWizard();
        wizard.init(PlatformUI.getWorkbench(), selection);
        var dialog = new WizardDialog(WorkbenchFixture.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog.getShell();
    }

    private static Combo record(Shell shell) {
        return Screens.first(shell, Combo.class);
    }

    private static void chooseRecord(Shell shell, int index) {
        record(shell).select(index);
        record(shell).notifyListeners(SWT.Selection, new Event());
    }

    private static Combo project(Shell shell) {
        return Screens.controls(shell).filter(Combo.class::isInstance).map(Combo.class::cast).skip(1).findFirst().orElseThrow();
    }

    private static void choose(List list, int index) {
        list.setSelection(index);
        var event = new Event();
        event.index = index;
        list.notifyListeners(SWT.Selection, event);
    }

    private static Text field(Shell shell) {
        return Screens.controls(shell)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> (text.getStyle() & (SWT.READ_ONLY | SWT.MULTI)) == 0)
                .findFirst()
                .orElseThrow();
    }

    private static boolean shown(Shell shell, String sentence) {
        return Screens.controls(shell).anyMatch(control ->
                control instanceof Text text && text.getText().strip().equals(sentence));
    }
}
