package org.parallax.workbench.references;

import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.parallax.dsl.ide.navigate.References;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.service.TextServices;

/** Searches for all that refers to the name at a caret; runs off the UI thread. */
public final class ReferenceSearch implements ISearchQuery {

    private final DocumentSnapshot text;
    private final TextServices services;
    private final FoundReferences result = new FoundReferences(this);
    private volatile String name = "";

    public ReferenceSearch(DocumentSnapshot text, TextServices services) {
        this.text = text;
        this.services = services;
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        services.lookAtDisk();
        var given = IProgressMonitor.nullSafe(monitor);
        var found = services.askUntil(text, given::isCanceled, (editor, resource) ->
                References.at(text.caret(), editor.navigation(), resource, given::isCanceled)).flatMap(answer -> answer);
        if (given.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        name = found.map(References::name).orElse("");
        found.ifPresent(references -> references.places().forEach(place ->
                result.addMatch(new Match(place.line(), place.span().offset(), place.span().length()))));
        return Status.OK_STATUS;
    }

    /** The name that is looked for; empty as long as that is not known, or if the caret is at none. */
    String name() {
        return name;
    }

    Path from() {
        return text.path();
    }

    @Override
    public String getLabel() {
        return "Places that refer to a name";
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public FoundReferences getSearchResult() {
        return result;
    }
}
