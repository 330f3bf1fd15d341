package org.parallax.workbench.rename;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.DocumentChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.parallax.dsl.ide.TextChange;
import org.parallax.dsl.ide.navigate.RenameOutcome;
import org.parallax.workbench.editor.SingleEdit;
import org.parallax.workbench.files.OpenedFiles;

/**
 * Changes of files for a new name: of the editor's own text in the editor, of others through the workspace.
 *
 * @param file in the editor
 * @param document what the editor holds of it
 */
public record NameChanges(Path file, IDocument document) {

    /** Why they cannot be carried out; empty if they can. */
    Optional<String> obstacle(RenameOutcome.Changes changes) {
        return changes.byFile().keySet().stream()
                .map(uri -> Path.of(uri.toFileString()))
                .filter(path -> !isOwn(path) && !(Files.isWritable(path) && files().reaches(path)))
                .findFirst()
                .map(path -> path.getFileName() + " uses the name too and can only be read.");
    }

    /**
     * All of them as one; a file from outside the workspace becomes one of the {@link OpenedFiles}.
     *
     * @throws CoreException if a file cannot be reached through the workspace
     */
    Change of(String name, RenameOutcome.Changes changes) throws CoreException {
        var byPath = new TreeMap<Path, List<TextChange>>();
        changes.byFile().forEach((file, edits) -> byPath.put(Path.of(file.toFileString()), edits));
        var all = new CompositeChange(name);
        for (var entry : byPath.entrySet()) {
            all.add(change(entry.getKey(), entry.getValue()));
        }
        return all;
    }

    private Change change(Path path, List<TextChange> changes) throws CoreException {
        var label = String.valueOf(path.getFileName());
        var known = files().at(path);
        var change = known.isPresent()
                ? new TextFileChange(label, known.get())
                : new DocumentChange(label, document);
        change.setTextType("scenario");
        change.setEdit(SingleEdit.of(changes));
        return change;
    }

    private boolean isOwn(Path path) {
        return path.equals(file.toAbsolutePath().normalize());
    }

    private static OpenedFiles files() {
        return new OpenedFiles(ResourcesPlugin.getWorkspace().getRoot());
    }
}
