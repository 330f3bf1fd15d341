package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.Parallax;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.files.FilesView;
import org.parallax.workbench.files.PathOpener;
import org.parallax.workbench.wizards.NewScenarioWizard;

/** The wizard for a new scenario, clicked through as an author would. */
class WizardTest {

    /** What is made of any record: a setback with an answer, and an empty one. */
    private static final int MADE = 2;

    @TempDir
    Path outside;

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
        var list = Screens.first(shell, org.eclipse.swt.widgets.List.class);
        chooseRecord(shell, 1);
        WorkbenchFixture.until("what is made of the record", () -> list.getItemCount() == 5);
        assertEquals(List.of("Toll quarrel", "Setback and answer", "Empty", "Example: The locks stand still",
                "Example: A new chancellor on the quay"), List.of(list.getItems()));
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
        var list = Screens.first(shell, org.eclipse.swt.widgets.List.class);
        chooseRecord(shell, record);
        WorkbenchFixture.until("all there is to begin with", () -> list.getItemCount() >= count);
        choose(list, index);
        Screens.press(shell, "Finish");
        assertTrue(shell.isDisposed());
        var editor = assertInstanceOf(ParallaxEditor.class, WorkbenchFixture.page().getActiveEditor());
        Parallax parallax = WorkbenchFixture.page().getWorkbenchWindow().getService(Parallax.class);
        var read = parallax.loadEdited(editor.path(), editor.text(), () -> false);
        assertEquals(List.of(), read.diagnostics().stream().filter(Diagnostic::isError).toList());
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
        var there = ((ParallaxEditor) WorkbenchFixture.page().getActiveEditor()).path().getParent();
        assertTrue(shown(shell, "There is a file " + taken + ".scenario in " + there + " already. Choose another name."));
        assertFalse(Screens.button(shell, "Finish").isEnabled());
        file.setText("a/b");
        assertTrue(shown(shell, "A file's name cannot have the sign / in it. Leave it out."));
        file.setText(taken.toUpperCase(java.util.Locale.ROOT));
        assertFalse(Screens.button(shell, "Finish").isEnabled(), "some disks take the two names for one");
        file.setText("");
        assertTrue(shown(shell, "Name the file."));
        assertFalse(Screens.button(shell, "Finish").isEnabled());
        file.setText("my own");
        assertTrue(Screens.button(shell, "Finish").isEnabled());
        assertTrue(shown(shell, there.resolve("my own.scenario").toString()), "the whole path is shown");
        folder(shell).setText("");
        assertTrue(shown(shell, "Name the folder the file goes to."));
        folder(shell).setText("/proc/version");
        assertTrue(shown(shell, "/proc/version is a file. Choose a folder."));
        assertEquals("my own", file.getText(), "what was filled in stays");
        Screens.press(shell, "Cancel");
    }

    @Test
    void aNameOfOnesOwnIsKeptWhateverIsChosenNextAndCancelWritesNothing() throws Exception {
        var shell = open();
        var file = field(shell);
        var suggested = file.getText();
        file.notifyListeners(SWT.KeyDown, new Event());
        choose(Screens.first(shell, org.eclipse.swt.widgets.List.class), 1);
        assertNotEquals(suggested, file.getText(), "a key that types nothing gives no name");
        file.setText("my-own");
        choose(Screens.first(shell, org.eclipse.swt.widgets.List.class), 2);
        assertEquals("my-own", file.getText());
        Screens.press(shell, "Cancel");
        assertTrue(shell.isDisposed());
        assertFalse(ResourcesPlugin.getWorkspace().getRoot().getProject("Scenarios").getFile("my-own.scenario").exists());
    }

    @Test
    void suggestsTheFolderOfWhatIsSelectedOrOpen() throws Exception {
        var file = WorkbenchFixture.file("at-work.scenario", WorkbenchFixture.example("dokdo-landing").text());
        assertEquals(file.getParent().getLocation().toOSString(), suggested(new StructuredSelection(file)));
        assertEquals(file.getParent().getLocation().toOSString(), suggested(new StructuredSelection(file.getParent())));
        var elsewhere = Files.writeString(outside.resolve("elsewhere.scenario"), "// text\n");
        PathOpener.openFile(elsewhere, WorkbenchFixture.page());
        assertEquals(outside.toString(), suggested(StructuredSelection.EMPTY));
        assertEquals(outside.toString(), suggested(new StructuredSelection("a line of the record")));
    }

    @Test
    void writesIntoTheFolderThatWasOpenedAndShowsTheFileThere() throws Exception {
        var work = Files.createDirectory(outside.resolve("work"));
        try {
            PathOpener.open(work, WorkbenchFixture.page());
            var project = ResourcesPlugin.getWorkspace().getRoot().getProject("work");
            var shell = open(new StructuredSelection(project));
            assertEquals(work.toString(), folder(shell).getText());
            field(shell).setText("beside");
            Screens.press(shell, "Finish");
            var written = work.resolve("beside.scenario");
            assertTrue(Files.exists(written));
            assertEquals(List.of("beside.scenario"), names(work), "nothing else is left there");
            assertEquals(written, ((ParallaxEditor) WorkbenchFixture.page().getActiveEditor()).path());
            var files = (FilesView) WorkbenchFixture.page().showView(FilesView.ID);
            WorkbenchFixture.until("the file to be selected", () -> files.getCommonViewer().getStructuredSelection()
                    .getFirstElement() instanceof IFile file && file.getLocation().toPath().equals(written));
        } finally {
            WorkbenchFixture.page().closeAllEditors(false);
            ResourcesPlugin.getWorkspace().getRoot().getProject("work").delete(false, true, null);
        }
    }

    @Test
    void makesAFolderThatIsNotThereAndOpensIt() throws Exception {
        var fresh = outside.resolve("fresh/inner");
        try {
            var shell = open();
            field(shell).setText("first");
            folder(shell).setText(fresh.toString());
            assertTrue(shown(shell, fresh.resolve("first.scenario") + "   (the folder will be made)"));
            Screens.press(shell, "Finish");
            assertEquals(List.of("first.scenario"), names(fresh));
        } finally {
            WorkbenchFixture.page().closeAllEditors(false);
            ResourcesPlugin.getWorkspace().getRoot().getProject("inner").delete(false, true, null);
        }
    }

    @Test
    void aFolderThatTakesNoFileAfterAllLosesNothingThatWasFilledIn() throws Exception {
        var shell = open();
        field(shell).setText("kept");
        folder(shell).setText("/proc/self/fd");
        if (Screens.button(shell, "Finish").isEnabled()) {
            Screens.press(shell, "Finish");
        }
        assertFalse(shell.isDisposed());
        assertTrue(shown(shell, "Nothing could be written to /proc/self/fd. Choose another folder.")
                || shown(shell, "Nothing can be written to /proc/self/fd. Choose another folder."));
        assertEquals("kept", field(shell).getText());
        Screens.press(shell, "Cancel");
    }

    private static List<String> names(Path folder) throws Exception {
        try (var members = Files.list(folder)) {
            return members.map(member -> member.getFileName().toString()).toList();
        }
    }

    private static String suggested(IStructuredSelection selection) {
        var shell = open(selection);
        var text = folder(shell).getText();
        Screens.press(shell, "Cancel");
        return text;
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

    private static void choose(org.eclipse.swt.widgets.List list, int index) {
        list.setSelection(index);
        var event = new Event();
        event.index = index;
        list.notifyListeners(SWT.Selection, event);
    }

    private static Text field(Shell shell) {
        return fields(shell).getFirst();
    }

    private static Text folder(Shell shell) {
        return fields(shell).get(1);
    }

    private static List<Text> fields(Shell shell) {
        return Screens.controls(shell)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> (text.getStyle() & (SWT.READ_ONLY | SWT.MULTI)) == 0)
                .toList();
    }

    private static boolean shown(Shell shell, String sentence) {
        return Screens.controls(shell).anyMatch(control ->
                control instanceof Text text && text.getText().strip().equals(sentence));
    }
}
