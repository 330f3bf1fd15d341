package org.parallax.workbench.views;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.parallax.app.Parallax;
import org.parallax.editing.beginning.NamedRelationship;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveProjection;
import org.parallax.report.record.RecordDossier;

/**
 * Which record is to be looked at: that of the text in front, as soon as the text names one; the one chosen while there is
 * no text in front. Called from any thread, and calls back on any.
 */
final class RecordSource implements LiveListener {

    private final Parallax parallax;
    private final LiveProjection live;
    private final Consumer<RecordDossier> read;
    private Optional<String> wanted = Optional.empty();
    private Optional<RecordDossier> ofTheText = Optional.empty();

    /** Gives each record to {@code read} when it is there. */
    RecordSource(Parallax parallax, LiveProjection live, Consumer<RecordDossier> read) {
        this.parallax = parallax;
        this.live = live;
        this.read = read;
    }

    /** Begins with the record of the text in front, else with the first installed one. */
    void begin() {
        live.listen(this);
        live.edited().ifPresent(this::changed);
        if (isNothingWanted()) {
            parallax.installedRecords().stream().findFirst().ifPresent(first -> want(first.name()));
        }
    }

    void end() {
        live.forget(this);
    }

    /** Reads an installed record; a later wish overtakes it. */
    void want(String name) {
        synchronized (this) {
            wanted = Optional.of(name);
        }
        ICoreRunnable reading = monitor -> parallax.records().dossier(name).filter(this::isStillWanted).ifPresent(read);
        var job = Job.create("Reading the record", reading);
        job.setSystem(true);
        job.schedule();
    }

    /** Whether no text in front decides. */
    boolean isFree() {
        return live.edited().isEmpty();
    }

    /** Whether the record of this name is shown, or will be as soon as it is read. */
    boolean isShown(String name) {
        return !isOther(name);
    }

    @Override
    public void changed(DocumentSnapshot text) {
        NamedRelationship.in(text.content()).filter(this::isOther).ifPresent(name -> told(name).ifPresentOrElse(this::take, () -> want(name)));
    }

    /** The record of a scenario with what the files beside it add, which says more than the installed one. */
    @Override
    public void recordRead(RecordDossier record) {
        synchronized (this) {
            ofTheText = Optional.of(record);
        }
        if (!isFree() || isNothingWanted()) {
            take(record);
        }
    }

    private void take(RecordDossier record) {
        synchronized (this) {
            wanted = Optional.of(record.name());
        }
        read.accept(record);
    }

    private synchronized Optional<RecordDossier> told(String name) {
        return ofTheText.filter(record -> record.name().equals(name));
    }

    private synchronized boolean isOther(String name) {
        return !wanted.equals(Optional.of(name));
    }

    private synchronized boolean isNothingWanted() {
        return wanted.isEmpty();
    }

    /** What a scenario has meanwhile told of the same record says more. */
    private boolean isStillWanted(RecordDossier installed) {
        return isShown(installed.name()) && (isFree() || told(installed.name()).isEmpty());
    }
}
