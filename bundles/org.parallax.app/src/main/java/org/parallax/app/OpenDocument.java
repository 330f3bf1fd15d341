package org.parallax.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.parallax.app.source.SourceFinder;
import org.parallax.dsl.ide.retell.Retelling;
import org.parallax.dsl.ide.retell.Retold;
import org.parallax.dsl.loading.Workspace;
import org.parallax.projection.result.Outcome;

/**
 * A text while it is being written: need not be saved, need not exist as a file. Records and neighbouring
 * files are read once, so that each new state costs no more than its own text. For one thread at a time.
 */
public final class OpenDocument {

    private final Workspace files;
    private final Path file;
    private final Retelling retelling;
    /** What editors hold of files beside this one, as it was taken along last. */
    private final Map<Path, String> beside = new HashMap<>();

    OpenDocument(Workspace files, Path file, Retelling retelling) {
        this.files = files;
        this.file = file;
        this.retelling = retelling;
    }

    /**
     * Takes along what editors hold of files, saved or not, where they lie beside this one; one that is held no more
     * counts again as it is on disk.
     */
    public void beside(Map<Path, String> held) {
        for (var path : List.copyOf(beside.keySet())) {
            if (!held.containsKey(path)) {
                beside.remove(path);
                files.closed(Workspace.uri(path));
            }
        }
        held.forEach((path, text) -> {
            if (isBeside(path) && !text.equals(beside.put(path, text))) {
                files.put(Workspace.uri(path), text);
            }
        });
    }

    /**
     * Files beside this one may have been made, changed or deleted since they were read; what editors hold of them stays
     * as it is held.
     */
    public void changedOnDisk() {
        files.changedOnDisk(file.toAbsolutePath().normalize().getParent());
    }

    private boolean isBeside(Path path) {
        var own = file.toAbsolutePath().normalize();
        var other = path.toAbsolutePath().normalize();
        return SourceFinder.isSource(path) && !other.equals(own) && Objects.equals(other.getParent(), own.getParent());
    }

    /**
     * Takes the text as it is now, checks it and finds its scenarios. What was handed out for earlier states
     * is no longer valid.
     *
     * @param cancelled looked at often; once set, what is told is not complete and best thrown away
     */
    public LoadedFiles now(String text, BooleanSupplier cancelled) {
        var uri = Workspace.uri(file);
        files.put(file, text);
        return new LoadedFiles(List.of(new LoadedFiles.Folder(files, Map.of(uri, file.toString()))), List.of(), cancelled);
    }

    /**
     * Tells an event of the record again in the scenario at a caret: of the same kind, with the same parameters, in one
     * of the scenario's months. Rejected where there is no scenario, its record tells of no such event, or the event
     * cannot take place then; what is handed out makes no new error in the text.
     */
    public Outcome<Retold> retell(String text, int caret, String event) {
        return new EventRetelling(files, Workspace.uri(file), retelling).into(text, caret, event);
    }
}
