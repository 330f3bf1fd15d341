package org.parallax.app.catalogue;

import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.parallax.app.lowering.RecordMonths;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.run.RecordByMonth;
import org.parallax.dsl.Language;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.RecordSort;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.dsl.loading.Workspace;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.RecordReach;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.dsl.values.NameConverter;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.EventKind;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Scenario;
import org.parallax.report.record.RecordDossier;

/** The installed records. Reading one parses its files: do not call this on the thread of a user interface. */
public final class Records {

    private final Language language;
    private final NameConverter written;
    private final List<InstalledRecord> installed;

    /** The records that {@code installed} brings, read with {@code language}. */
    public Records(Language language, List<InstalledRecord> installed) {
        this.language = language;
        this.written = language.injector().getInstance(NameConverter.class);
        this.installed = List.copyOf(installed);
    }

    /** Names of the records, sorted. */
    public List<String> names() {
        return installed.stream().filter(record -> record.sort() == RecordSort.RECORD).map(InstalledRecord::name).sorted().toList();
    }

    /** Names of all that is installed, libraries and layers too, sorted. */
    public List<String> allNames() {
        return installed.stream().map(InstalledRecord::name).sorted().toList();
    }

    /** The files of an installed record, library or layer, each readable where it is; none if no record of that name is installed. */
    public List<URL> files(String name) {
        return installed.stream().filter(record -> record.name().equals(name)).findFirst().map(InstalledRecord::files).orElse(List.of());
    }

    /** The files of replays that an installed record brings; none if no record of that name is installed. */
    public List<URL> replays(String name) {
        return installed.stream().filter(record -> record.sort() == RecordSort.RECORD && record.name().equals(name)).findFirst()
                .map(InstalledRecord::replays).orElse(List.of());
    }

    /** The layers that are installed for a record, by name. */
    public List<OfferedLayer> layers(String record) {
        return installed.stream()
                .filter(each -> each.sort() == RecordSort.LAYER && each.relationship().equals(record))
                .map(each -> new OfferedLayer(each.name(), each.title()))
                .sorted(Comparator.comparing(OfferedLayer::name)).toList();
    }

    /** The dossier of a whole record without any layer; empty if none of that name is installed. */
    public Optional<RecordDossier> dossier(String name) {
        return dossier(name, List.of());
    }

    /** The dossier of a whole record with some of its installed layers; empty if none of that name is installed. */
    public Optional<RecordDossier> dossier(String name, List<String> layers) {
        return header(name, layers).map(header -> new Dossiers().of(header, elements(header, layers)));
    }

    /**
     * What an installed record says month by month, alone or with all layers that are installed for it; empty if none of that
     * name is installed.
     */
    public Optional<RecordByMonth> known(String name, Layers layers) {
        var laid = layers == Layers.CORE ? List.<String>of() : layers(name).stream().map(OfferedLayer::name).toList();
        return header(name, laid).map(header -> {
            var files = header.eResource().getResourceSet();
            var parts = VisibleParts.of(files, name, laid);
            var elements = RecordElements.of(files, parts.names());
            // A record that nothing dates documents nothing, up to whatever month.
            var reach = RecordReach.of(files, parts, elements).map(RecordReach::last).orElse(AsOf.THE_END.month());
            return new RecordMonths(name, layers, elements, reach);
        });
    }

    /** The event kinds of a record with some of its installed layers, by id; none if no record of that name is installed. */
    public List<KindEntry> kinds(String name, List<String> layers) {
        return kinds(header(name, layers).map(header -> elements(header, layers)).orElse(List.of()));
    }

    /** The event kinds among the elements of a record, by id. */
    public static List<KindEntry> kinds(List<Element> elements) {
        return elements.stream()
                .filter(EventKind.class::isInstance)
                .map(EventKind.class::cast)
                .filter(Names::has)
                .map(KindWords::entry)
                .sorted(Comparator.comparing(KindEntry::id))
                .toList();
    }

    /**
     * Texts to begin a scenario on a record with, made of what it holds, in the form of its own templates; none if no record
     * of that name is installed. None of them has an error.
     */
    public List<Starter> starters(String name) {
        var workspace = language.newWorkspace();
        return header(name, workspace).map(header -> new Starters(
                header, elements(header, List.of()), written, workspace).all()).orElse(List.of());
    }

    private static List<Element> elements(RelationshipHeader header, List<String> layers) {
        var files = header.eResource().getResourceSet();
        return RecordElements.of(files, VisibleParts.of(files, header.getName(), layers).names());
    }

    private Optional<RelationshipHeader> header(String name, List<String> layers) {
        var workspace = language.newWorkspace();
        workspace.addLayers(layers);
        return header(name, workspace);
    }

    /** Reads a record as scenarios do: a scenario that names it is parsed and linked. */
    private Optional<RelationshipHeader> header(String name, Workspace workspace) {
        if (!names().contains(name)) {
            return Optional.empty();
        }
        var probe = URI.createURI("parallax:/probe" + SourceKind.SCENARIO.ending());
        workspace.put(probe, "scenario Probe on " + written.toString(name) + " as of 2000-01 for 1 months {}");
        return workspace.document(probe).map(Document::getElements).map(List::getFirst)
                .map(Scenario.class::cast)
                .map(Scenario::getRelationship);
    }
}
