package org.parallax.workbench.recovery;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.editing.files.FileCondition;
import org.parallax.editing.recovery.UnsavedKeeper;
import org.parallax.editing.recovery.UnsavedText;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.editor.TextComparison;
import org.parallax.workbench.files.PathOpener;

/** Puts unsaved text back into an editor, where it can be saved or undone, and says so. On the UI thread. */
public final class Restoring {

    /** The project for texts whose own file no longer exists. */
    static final String PROJECT = "Recovered";

    private final IWorkbenchPage page;
    private final UnsavedKeeper keeper;

    /** For the editors of a page; the keeper forgets what needs no restoring. */
    public Restoring(IWorkbenchPage page, UnsavedKeeper keeper) {
        this.page = page;
        this.keeper = keeper;
    }

    /** Restores one text; one that cannot be restored now is kept for the next start. */
    public void restore(UnsavedText unsaved) {
        try {
            if (!FileCondition.at(unsaved.file()).hasText()) {
                restoreWithoutFile(unsaved);
            } else if (PathOpener.openFile(unsaved.file(), page) instanceof ParallaxEditor editor) {
                restore(unsaved, editor);
            }
        } catch (CoreException e) {
            ILog.of(getClass()).error("The unsaved text of " + unsaved.file() + " could not be restored", e);
        }
    }

    private void restore(UnsavedText unsaved, ParallaxEditor editor) {
        var saved = editor.text();
        if (saved.equals(unsaved.text())) {
            keeper.forget(unsaved.file());
            return;
        }
        editor.restore(difference(saved, unsaved.text()));
        var recovered = "Unsaved text of " + time(unsaved.at()) + " was recovered";
        editor.note(unsaved.wasMadeFrom(saved)
                ? recovered + ". <a href=\"save\">Save</a> to keep it, or <a href=\"revert\">revert</a> to the file."
                : recovered + ", but the file has changed since. <a href=\"compare\">Compare</a> the two, then "
                        + "<a href=\"save\">save</a> this text or <a href=\"revert\">revert</a> to the file.",
                link -> follow(link, editor, saved));
    }

    /** The one change that makes {@code after} of {@code before}; folds and marks around it stay. */
    private static TextChange difference(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new TextChange(new Span(head, before.length() - head - tail), after.substring(head, after.length() - tail));
    }

    private void follow(String link, ParallaxEditor editor, String saved) {
        switch (link) {
            case "save" -> page.saveEditor(editor, false);
            case "revert" -> editor.doRevertToSaved();
            case "compare" -> new TextComparison(editor.path().getFileName().toString(), saved, "The recovered text",
                    editor.text()).open();
            default -> throw new IllegalArgumentException(link);
        }
    }

    private void restoreWithoutFile(UnsavedText unsaved) throws CoreException {
        var file = freeFile(unsaved.file().getFileName().toString());
        file.create(new ByteArrayInputStream(unsaved.text().getBytes(StandardCharsets.UTF_8)), true, null);
        if (IDE.openEditor(page, file) instanceof ParallaxEditor editor) {
            editor.note("The file " + unsaved.file() + " is gone; its unsaved text of " + time(unsaved.at())
                    + " is now in " + PROJECT + ".", link -> { });
        }
        keeper.forget(unsaved.file());
    }

    private static IFile freeFile(String name) throws CoreException {
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        var file = project.getFile(new Path(name));
        for (int i = 2; file.exists(); i++) {
            file = project.getFile(new Path(i + "-" + name));
        }
        return file;
    }

    private static String time(Instant instant) {
        var at = instant.atZone(ZoneId.systemDefault());
        var today = at.toLocalDate().equals(LocalDate.now());
        return DateTimeFormatter.ofPattern(today ? "HH:mm" : "d MMMM, HH:mm", Locale.ENGLISH).format(at);
    }
}
