package org.parallax.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.util.CancelIndicator;
import org.parallax.dsl.ide.retell.Retelling;
import org.parallax.dsl.ide.retell.Retold;
import org.parallax.projection.result.Outcome;

/**
 * A text while it is being written: need not be saved, need not exist as a file. Records and neighbouring
 * files are read once, so that each new state costs no more than its own text. For one thread at a time.
 */
public final class Draft {

    private final org.parallax.dsl.loading.Workspace files;
    private final Path file;
    private final Retelling retelling;

    Draft(org.parallax.dsl.loading.Workspace files, Path file, Retelling retelling) {
        this.files = files;
        this.file = file;
        this.retelling = retelling;
    }

    /**
     * Takes the text as it is now, checks it and finds its scenarios. What was handed out for earlier states
     * is no longer valid.
     *
     * @param cancelled looked at often; once set, what is told is not complete and best thrown away
     */
    public Workspace now(String text, CancelIndicator cancelled) {
        var uri = org.parallax.dsl.loading.Workspace.uri(file);
        files.put(uri, text);
        return new Workspace(List.of(new Workspace.Folder(files, Map.of(uri, file.toString()))), List.of(), cancelled);
    }

    /**
     * Tells an event of the record again in the scenario at a caret: of the same kind, with the same parameters, in one
     * of the scenario's months. Rejected where there is no scenario, its record tells of no such event, or the event
     * cannot take place then; what is handed out makes no new problem in the text.
     */
    public Outcome<Retold> retell(String text, int caret, String event) {
        return new EventRetelling(files, org.parallax.dsl.loading.Workspace.uri(file), retelling).into(text, caret, event);
    }
}
