package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.services.IServiceLocator;
import org.parallax.app.Parallax;
import org.parallax.app.catalogue.OfferedLayer;
import org.parallax.dsl.extension.RecordSort;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.beginning.NamedRelationship;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.service.TextServices;
import org.parallax.editing.view.LayerSwitches;
import org.parallax.editing.view.LayersBeside;
import org.parallax.editing.view.ShownRecord;
import org.parallax.report.record.RecordDossier;

/**
 * Which record is to be looked at: that of the text in front, as soon as the text names one; the one chosen while there is
 * no text in front. Called from any thread, and calls back on any.
 */
final class RecordSource implements LiveListener {

    private final Parallax parallax;
    private final LiveProjection live;
    private final Consumer<RecordDossier> read;
    private final TextServices services;
    private Optional<RecordDossier> ofTheText = Optional.empty();
    private Optional<LayersBeside> beside = Optional.empty();
    private ShownRecord shown = ShownRecord.NONE;

    /** Gives each record to {@code read} when it is there. */
    RecordSource(IServiceLocator site, Consumer<RecordDossier> read) {
        this.parallax = site.getService(Parallax.class);
        this.live = site.getService(LiveProjection.class);
        this.services = site.getService(TextServices.class);
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

    /** Reads an installed record with the layers that are switched on for it; a later wish overtakes it. */
    void want(String name) {
        var layers = wish(name);
        ICoreRunnable reading = monitor -> parallax.records().dossier(name, layers)
                .filter(record -> isStillWanted(record, layers)).ifPresent(read);
        var job = Job.create("Reading the record", reading);
        job.setSystem(true);
        job.schedule();
    }

    private synchronized List<String> wish(String name) {
        shown = isFree() ? shown.chosen(name) : shown.ofText(name, List.of());
        return shown.layers();
    }

    /** Switches a layer of the record shown on or off; while no text in front decides. */
    void toggle(String layer) {
        toggled(layer).ifPresent(this::want);
    }

    private synchronized Optional<String> toggled(String layer) {
        shown = shown.toggled(layer);
        return shown.name();
    }

    /** The layers that can be laid over the record shown, with those that are; nothing is read for it. */
    synchronized List<LayerSwitches.Line> layers() {
        var installed = parallax.installed(RecordSort.LAYER).stream()
                .filter(layer -> shown.is(layer.relationship()))
                .map(layer -> new OfferedLayer(layer.name(), layer.title())).toList();
        return LayerSwitches.lines(besideTextInFront(), installed, shown.layers());
    }

    private List<OfferedLayer> besideTextInFront() {
        return shown.name().flatMap(name -> live.followed().flatMap(text -> beside.filter(found -> found.isFor(name, text))))
                .map(LayersBeside::layers).orElse(List.of());
    }

    /** Whether no text in front decides. */
    boolean isFree() {
        return live.edited().isEmpty();
    }

    /** Whether the record of this name is shown, or will be as soon as it is read. */
    synchronized boolean isShown(String name) {
        return shown.is(name);
    }

    @Override
    public void changed(DocumentSnapshot text) {
        NamedRelationship.in(text.content()).filter(name -> !isOfText(name)).ifPresent(name -> told(name).ifPresentOrElse(this::take, () -> want(name)));
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
        live.edited().ifPresent(text -> lookBeside(text, record.name()));
    }

    @Override
    public void checked(DocumentSnapshot text, List<Diagnostic> problems) {
        NamedRelationship.in(text.content()).or(this::shownName).ifPresent(name -> lookBeside(text, name));
    }

    private synchronized Optional<String> shownName() {
        return shown.name();
    }

    /** A layer that nobody chose changes no record, so that this has to be asked. */
    private void lookBeside(DocumentSnapshot text, String record) {
        services.ask(text, (language, resource) -> OfferedLayer.beside(resource, record))
                .thenAccept(found -> found.ifPresent(layers -> standBeside(new LayersBeside(record, text.path(), layers))));
    }

    private synchronized void standBeside(LayersBeside found) {
        beside = Optional.of(found);
    }

    private void take(RecordDossier record) {
        synchronized (this) {
            shown = shown.ofText(record.name(), record.about().layers());
        }
        read.accept(record);
    }

    private synchronized Optional<RecordDossier> told(String name) {
        return ofTheText.filter(record -> record.name().equals(name));
    }

    private synchronized boolean isOfText(String name) {
        return shown.isOfText(name);
    }

    private synchronized boolean isNothingWanted() {
        return shown.name().isEmpty();
    }

    /** What a scenario has meanwhile told of the same record says more. */
    private synchronized boolean isStillWanted(RecordDossier installed, List<String> layers) {
        return shown.is(installed.name()) && shown.layers().equals(layers) && (isFree() || told(installed.name()).isEmpty());
    }
}
