package org.parallax.workbench.rename;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.DocumentChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.parallax.dsl.ide.navigate.RenameOutcome;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.workbench.editor.SingleEdit;

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
                .filter(path -> !isOwn(path) && resource(path).isEmpty())
                .findFirst()
                .map(path -> path.getFileName() + " uses the name too and lies in a folder that is not open; "
                        + "open its folder first.");
    }

    /** All of them as one. */
    Change of(String name, RenameOutcome.Changes changes) {
        var all = new CompositeChange(name);
        changes.byFile().entrySet().stream()
                .sorted((one, other) -> one.getKey().toString().compareTo(other.getKey().toString()))
                .forEach(entry -> all.add(change(Path.of(entry.getKey().toFileString()), entry.getValue())));
        return all;
    }

    private Change change(Path path, List<TextChange> changes) {
        var label = String.valueOf(path.getFileName());
        var known = resource(path);
        var change = known.isPresent()
                ? new TextFileChange(label, known.get())
                : new DocumentChange(label, document);
        change.setTextType(SourceKind.SCENARIO.extension());
        change.setEdit(SingleEdit.of(changes));
        return change;
    }

    private boolean isOwn(Path path) {
        return path.equals(file.toAbsolutePath().normalize());
    }

    private static Optional<IFile> resource(Path path) {
        URI place = path.toUri();
        return List.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(place)).stream()
                .filter(IFile::exists)
                .findFirst();
    }
}
