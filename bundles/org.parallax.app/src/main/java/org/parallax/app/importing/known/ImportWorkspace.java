package org.parallax.app.importing.known;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.Language;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.RecordSort;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.dsl.loading.Workspace;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.RecordReach;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.dsl.values.NameConverter;
import org.parallax.model.LayerHeader;
import org.parallax.model.Scenario;

/**
 * The text that an import writes, read together with its record and the files that will lie beside it. For one thread.
 */
public final class ImportWorkspace {

    private static final URI NOWHERE = URI.createURI("parallax:/import/import" + SourceKind.RELATIONSHIP.ending());

    private static final YearMonth WITHOUT_DATES = YearMonth.of(2000, 1);

    private final Workspace files;
    private final URI text;
    private final String record;
    private final List<String> layers;
    private final NameConverter written;

    /**
     * For a record that is installed.
     *
     * @param layers those of its installed layers whose events count as told, besides those that scenarios beside choose
     * @param target where the text will stand; empty if nothing will be beside it
     */
    public ImportWorkspace(Language language, List<InstalledRecord> installed, String record, List<String> layers, Optional<Path> target) {
        this.files = language.newWorkspace();
        this.record = record;
        this.layers = List.copyOf(layers);
        this.written = language.injector().getInstance(NameConverter.class);
        this.text = target.map(Workspace::uri).orElse(NOWHERE);
        files.addLayers(installed.stream()
                .filter(each -> each.sort() == RecordSort.LAYER && each.relationship().equals(record))
                .map(InstalledRecord::name).toList());
        target.ifPresent(files::addBeside);
    }

    /** What the record, its layers and the files beside the text know. */
    public KnownRecord known() {
        files.put(text, "relationship " + header() + "\n");
        var resource = files.resource(text).orElseThrow();
        var core = RecordElements.visibleFrom(resource, names(resource, List.of()));
        var chosen = names(resource, Stream.concat(layers.stream(), chosenBeside(resource)).distinct().toList());
        var told = new KnownRecordReader.Told(RecordElements.visibleFrom(resource, chosen), RecordElements.toldFrom(resource, chosen));
        var all = RecordElements.toldFrom(resource, names(resource, allLayers(resource)));
        return new KnownRecordReader(written, files).known(record, core, told, all);
    }

    private Set<String> names(XtextResource resource, List<String> ofLayers) {
        return VisibleParts.of(resource.getResourceSet(), record, ofLayers).names();
    }

    /** What scenarios beside the text see with it counts as told there. */
    private static Stream<String> chosenBeside(XtextResource resource) {
        return Headers.documents(resource.getResourceSet()).flatMap(document -> document.getElements().stream())
                .filter(Scenario.class::isInstance).map(Scenario.class::cast)
                .flatMap(scenario -> VisibleParts.chosen(scenario).stream());
    }

    /** Those that are installed or stand beside; of other records too, which are then left out. */
    private static List<String> allLayers(XtextResource resource) {
        return Headers.documents(resource.getResourceSet()).filter(document -> document.getHeader() instanceof LayerHeader)
                .map(Headers::nameOf).distinct().toList();
    }

    /** The last month that the record documents; any where it has no dates to go by. */
    public YearMonth lastMonth() {
        files.put(text, "relationship " + header() + "\n");
        var resource = files.resource(text).orElseThrow();
        var parts = VisibleParts.of(resource.getResourceSet(), record, List.of());
        return RecordReach.of(resource.getResourceSet(), parts, RecordElements.visibleFrom(resource, parts.names()))
                .map(RecordReach::last).orElse(WITHOUT_DATES);
    }

    /** The record's name as a header writes it. */
    public String header() {
        return written.toString(record);
    }

    /** Whether other files may stand beside the text. */
    public boolean hasNeighbours() {
        return !text.equals(NOWHERE);
    }

    /** What is wrong with a text that would be written there. */
    public List<Diagnostic> check(String words) {
        files.put(text, words);
        return files.check(text, () -> false).diagnostics();
    }
}
