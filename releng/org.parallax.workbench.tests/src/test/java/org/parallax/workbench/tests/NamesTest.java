package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.rename.NameChanges;
import org.parallax.workbench.rename.RenameName;

/** From a name to its other places, and to another name, as the author sees it. */
class NamesTest {

    private static final String VARIANT = "scenario Later extends DokdoLanding {\n  stretch landing to 6 months\n}\n";

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void theNameAtTheCaretIsMarkedWhereverItIsMeant() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        caretAt(editor, "event landing", "event ".length() + 2);
        WorkbenchFixture.until("marks", () -> marked(editor).size() >= 5);
        for (var text : marked(editor)) {
            assertEquals("landing", text);
        }
        caretAt(editor, "event ceremony", "event ".length() + 2);
        WorkbenchFixture.until("other marks", () -> marked(editor).contains("ceremony") && !marked(editor).contains("landing"));
    }

    @Test
    void everyPlaceOfAllFilesIsListed() throws Exception {
        var variant = WorkbenchFixture.file("later.scenario", VARIANT);
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        try {
            caretAt(editor, "event landing", "event ".length() + 2);
            WorkbenchFixture.run(editor, "org.parallax.workbench.findReferences");
            WorkbenchFixture.until("places in two files", () -> listed().stream().anyMatch(line -> line.contains("later.scenario"))
                    && listed().contains("dokdo-landing.scenario"));
            assertTrue(listed().contains("2: stretch landing to 6 months"), listed().toString());
            var found = NewSearchUI.getSearchResultView().getActivePage();
            assertTrue(found.getLabel().startsWith("landing stands in"), found.getLabel());
        } finally {
            variant.delete(true, null);
        }
    }

    @Test
    void aNameIsChangedInAllFilesAndOneUndoTakesItBack() throws Exception {
        var variant = WorkbenchFixture.file("later.scenario", VARIANT);
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var before = editor.text();
        try {
            caretAt(editor, "event landing", "event ".length() + 2);
            inDialog("arrival");
            WorkbenchFixture.run(editor, "org.parallax.workbench.rename");
            WorkbenchFixture.until("the new name here", () -> editor.text().contains("event arrival between"));
            assertTrue(editor.text().contains("months after arrival"));
            assertTrue(editor.text().contains("Territory"));
            WorkbenchFixture.until("the new name there", () -> text(variant).contains("stretch arrival to"));
            confirmUndo();
            WorkbenchFixture.undo(editor);
            WorkbenchFixture.until("the old name here", () -> editor.text().equals(before));
            WorkbenchFixture.until("the old name there", () -> text(variant).equals(VARIANT));
        } finally {
            variant.delete(true, null);
        }
    }

    @Test
    void whatAnotherEditorHoldsUnsavedIsFoundAndRenamed() throws Exception {
        var variant = WorkbenchFixture.file("later.scenario", VARIANT);
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        try {
            var other = WorkbenchFixture.open(variant);
            WorkbenchFixture.type(other, "}\n", "  stretch landing to 7 months\n}\n");
            WorkbenchFixture.page().activate(editor);
            caretAt(editor, "event landing", "event ".length() + 2);
            WorkbenchFixture.until("the unsaved place too", () -> uses(editor) == 7);
            inDialog("arrival");
            WorkbenchFixture.run(editor, "org.parallax.workbench.rename");
            WorkbenchFixture.until("the new name there", () -> other.text().contains("stretch arrival to 7"));
            assertTrue(other.text().contains("stretch arrival to 6"), other.text());
            assertTrue(other.isDirty());
        } finally {
            WorkbenchFixture.page().closeAllEditors(false);
            variant.delete(true, null);
        }
    }

    @Test
    void aFileThatGoesAwayIsMissedAndComesBack() throws Exception {
        var base = WorkbenchFixture.file("base.scenario", WorkbenchFixture.example("dokdo-landing").text());
        var variant = WorkbenchFixture.file("later.scenario", VARIANT);
        try {
            WorkbenchFixture.untilCurrent(WorkbenchFixture.open(variant));
            WorkbenchFixture.until("no problem", () -> problems(variant) == 0);
            var text = text(base);
            base.delete(true, null);
            WorkbenchFixture.until("the missing base", () -> problems(variant) > 0);
            base.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
            WorkbenchFixture.until("no problem again", () -> problems(variant) == 0);
        } finally {
            WorkbenchFixture.page().closeAllEditors(false);
            variant.delete(true, null);
        }
    }

    private static int problems(IFile file) {
        try {
            return file.findMarkers("org.parallax.workbench.problem", true, 0).length;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aFileThatChangesOnDiskIsReadAgain() throws Exception {
        var variant = WorkbenchFixture.file("later.scenario", VARIANT);
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        try {
            caretAt(editor, "event landing", "event ".length() + 2);
            WorkbenchFixture.until("the variant's place", () -> uses(editor) == 6);
            variant.setContents(VARIANT.replace("landing to 6", "note to 6").getBytes(StandardCharsets.UTF_8), true, false, null);
            WorkbenchFixture.until("one place less", () -> uses(editor) == 5);
        } finally {
            variant.delete(true, null);
        }
    }

    @Test
    void theKeysAreThoseAnEclipseUserKnows() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        WorkbenchFixture.page().activate(editor);
        assertBound("org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals", "M1+1");
        assertBound("org.parallax.workbench.format", "M1+M2+F");
        assertBound("org.parallax.workbench.findReferences", "M1+M2+G");
        assertBound("org.parallax.workbench.rename", "M2+M3+R");
    }

    private static void assertBound(String command, String keys) throws Exception {
        var bound = WorkbenchFixture.page().getWorkbenchWindow().getService(IBindingService.class)
                .getPerfectMatch(KeySequence.getInstance(keys));
        assertEquals(command, bound.getParameterizedCommand().getId());
    }

    private static int uses(ParallaxEditor editor) {
        var text = editor.edited();
        return editor.services().ask(text, (given, resource) -> given.navigation().elementAt(resource, text.caret())
                        .map(element -> given.navigation().references(resource, element, () -> false).size()).orElse(0))
                .join().orElse(0);
    }

    @Test
    void aNameOfAnInstalledRecordIsKept() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        caretAt(editor, "over Territory", "over ".length() + 2);
        var rename = new RenameName(editor.edited(), editor.services(), new NameChanges(editor.path(), editor.document()));
        var status = rename.checkInitialConditions(null);
        assertTrue(status.hasFatalError());
        assertTrue(status.toString().contains("belongs to an installed record"), status.toString());
    }

    /** Types a name into the dialog that is about to open and confirms it. */
    private static void inDialog(String name) {
        Display.getCurrent().timerExec(200, () -> {
            var dialog = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals("Rename"))
                    .findFirst();
            var field = dialog.flatMap(shell -> find(shell, Text.class, text -> text.getText().equals("landing")));
            if (field.isEmpty()) {
                inDialog(name);
            } else {
                field.get().setText(name);
                var confirm = find(dialog.get(), Button.class, button -> button.getText().replace("&", "").equals("OK"));
                confirm.orElseThrow().notifyListeners(SWT.Selection, new Event());
            }
        });
    }

    /** Says yes when the window asks whether other files may change back too. */
    private static void confirmUndo() {
        Display.getCurrent().timerExec(200, () -> {
            var button = Arrays.stream(Display.getCurrent().getShells())
                    .flatMap(shell -> find(shell, Label.class, label -> label.getText().contains("Rename landing to arrival"))
                            .flatMap(label -> find(shell, Button.class, each -> each.getText().replace("&", "").equals("OK")))
                            .stream())
                    .findFirst();
            button.ifPresentOrElse(found -> found.notifyListeners(SWT.Selection, new Event()), NamesTest::confirmUndo);
        });
    }

    private static <T extends Control> Optional<T> find(Composite in, Class<T> type, Predicate<T> wanted) {
        for (var child : in.getChildren()) {
            if (type.isInstance(child) && wanted.test(type.cast(child))) {
                return Optional.of(type.cast(child));
            }
            var inner = child instanceof Composite composite ? find(composite, type, wanted) : Optional.<T>empty();
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }

    private static List<String> listed() {
        var view = NewSearchUI.getSearchResultView();
        var lines = new ArrayList<String>();
        if (view != null && view.getActivePage() != null && view.getActivePage().getControl() instanceof Composite page) {
            find(page, Tree.class, tree -> true).ifPresent(tree -> {
                for (var file : tree.getItems()) {
                    lines.add(file.getText());
                    Arrays.stream(file.getItems()).forEach(line -> lines.add(line.getText()));
                }
            });
        }
        return lines;
    }

    private static List<String> marked(ParallaxEditor editor) {
        var model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        var found = new ArrayList<String>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (annotation.getType().equals("org.parallax.workbench.occurrence")) {
                var place = model.getPosition(annotation);
                found.add(editor.text().substring(place.offset, place.offset + place.length));
            }
        });
        return found;
    }

    private static void caretAt(ParallaxEditor editor, String words, int into) {
        editor.selectAndReveal(editor.text().indexOf(words) + into, 0);
    }

    private static String text(IFile file) {
        try (var in = file.getContents(true)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
