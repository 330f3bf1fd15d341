package org.parallax.editing.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.app.Parallax;
import org.parallax.dsl.loading.Workspace;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;

/** The text asked about last, as the language has read it beside its neighbours as editors hold them. For one thread. */
final class TextMemory {

    private final Parallax parallax;
    private final OpenDocuments held;
    /** What the workspace has seen of the neighbours' unsaved states. */
    private final Map<Path, DocumentSnapshot> seen = new HashMap<>();
    private Optional<Known> known = Optional.empty();

    private record Known(DocumentSnapshot text, Workspace workspace) {}

    TextMemory(Parallax parallax, OpenDocuments held) {
        this.parallax = parallax;
        this.held = held;
    }

    /** Reads all anew next time. */
    void forget() {
        known = Optional.empty();
    }

    /** Looks at the files beside the text again; those that are as they were are not read anew. */
    void lookAtDisk() {
        known.ifPresent(last -> Optional.ofNullable(last.text().path().toAbsolutePath().normalize().getParent())
                .ifPresent(last.workspace()::changedOnDisk));
    }

    /** A text as the language has read it; empty if it cannot be read. */
    Optional<XtextResource> read(DocumentSnapshot text) {
        var workspace = workspace(text);
        held.beside(text.path()).forEach(other -> see(other, workspace));
        return workspace.resource(Workspace.uri(text.path()));
    }

    private Workspace workspace(DocumentSnapshot text) {
        var same = known.filter(last -> last.text().path().equals(text.path())).map(Known::workspace);
        if (same.isPresent() && known.orElseThrow().text().sameAs(text)) {
            return same.get();
        }
        var workspace = same.orElseGet(() -> beginning(text.path()));
        workspace.put(Workspace.uri(text.path()), text.content());
        known = Optional.of(new Known(text, workspace));
        return workspace;
    }

    private Workspace beginning(Path file) {
        var workspace = parallax.language().newWorkspace();
        seen.clear();
        Optional.ofNullable(file.toAbsolutePath().getParent()).filter(folder -> Files.exists(file)).ifPresent(workspace::add);
        return workspace;
    }

    private void see(DocumentSnapshot other, Workspace workspace) {
        var before = seen.put(other.path(), other);
        if (before == null || !before.sameAs(other)) {
            workspace.put(Workspace.uri(other.path()), other.content());
        }
    }
}
