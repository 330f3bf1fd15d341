package org.parallax.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.parallax.dsl.loading.SourceName;
import org.parallax.dsl.record.AddedLayers;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Document;
import org.parallax.model.Scenario;

/**
 * Finds the records that the files of a folder are on: those of their scenarios and headers; files that say none are on
 * those of the files beside them.
 */
final class SeenRecords {

    private final LoadedFiles.Folder folder;
    private final Map<String, Seen> byName = new LinkedHashMap<>();

    private record Seen(Resource from, List<SeenRecord.Sight> scenarios, List<SeenRecord.Sight> headers) {

        /** Where scenarios are on it, they say what counts. */
        List<SeenRecord.Sight> sights() {
            return scenarios.isEmpty() ? headers : scenarios;
        }
    }

    private SeenRecords(LoadedFiles.Folder folder) {
        this.folder = folder;
    }

    /** The records that files asked for in a folder are on, in the order of the files. */
    static List<SeenRecord> in(LoadedFiles.Folder folder) {
        var records = new SeenRecords(folder);
        var asked = folder.asked().keySet().stream().flatMap(file -> folder.files().document(file).stream()).toList();
        asked.forEach(records::enter);
        if (records.byName.isEmpty()) {
            asked.stream().findFirst().ifPresent(records::enterBeside);
        }
        return records.byName.entrySet().stream()
                .map(entry -> new SeenRecord(entry.getKey(), entry.getValue().from, entry.getValue().sights())).toList();
    }

    private void enter(Document document) {
        for (var element : document.getElements()) {
            if (element instanceof Scenario scenario) {
                var parts = VisibleParts.of(scenario);
                seen(parts, document).ifPresent(seen -> seen.scenarios.add(new SeenRecord.Sight(scenario.getName(), parts.layers())));
            }
        }
        if (document.getHeader() != null) {
            var own = VisibleParts.of(document.getHeader());
            var files = document.eResource().getResourceSet();
            var layers = Stream.concat(own.layers().stream(), AddedLayers.of(files).stream()).toList();
            var parts = VisibleParts.of(files, own.relationship(), layers);
            seen(parts, document).ifPresent(seen -> seen.headers.add(
                    new SeenRecord.Sight(SourceName.of(document), parts.layers())));
        }
    }

    /** What says no record adds to those that the files beside it are on. */
    private void enterBeside(Document silent) {
        Headers.documents(silent.eResource().getResourceSet())
                .filter(document -> !folder.files().isInstalled(document.eResource().getURI()))
                .forEach(this::enter);
        byName.replaceAll((name, seen) -> new Seen(silent.eResource(), seen.scenarios, seen.headers));
    }

    private Optional<Seen> seen(VisibleParts parts, Document document) {
        return Optional.of(parts.relationship()).filter(name -> !name.isEmpty())
                .map(name -> byName.computeIfAbsent(name, each -> new Seen(document.eResource(), new ArrayList<>(), new ArrayList<>())));
    }
}
