package org.parallax.app.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.parallax.dsl.Language;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.loading.Workspace;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Scenario;
import org.parallax.report.record.RecordDossier;

/**
 * The record of Japan and the Republic of Korea with its library, as text and as what pages are made of.
 *
 * @param elements in the order of the record
 * @param scenarios its examples and templates, linked to it
 */
record InstalledRecordText(List<Element> elements, List<Scenario> scenarios, RecordDossier dossier) {

    private static final String NAME = "JapanKorea";

    static InstalledRecordText read() {
        List<InstalledRecord> installed = ServiceLoader.load(InstalledRecord.class).stream().map(ServiceLoader.Provider::get).toList();
        var workspace = Language.with(() -> Set.of("ClashOfRealities", "CoercionCatalyst", "PoliticalSpace", "QuasiAlliance", "TechnologyRivalry",
                "ThreeLenses"), () -> installed).newWorkspace();
        var scenarios = new ArrayList<Scenario>();
        installed.stream().filter(record -> record.name().equals(NAME)).forEach(record -> {
            record.examples().forEach(file -> scenarios.addAll(scenarios(workspace, file)));
            record.templates().forEach(file -> scenarios.addAll(scenarios(workspace, file)));
        });
        RelationshipHeader header = scenarios.getFirst().getRelationship();
        var files = header.eResource().getResourceSet();
        var elements = RecordElements.of(files, VisibleParts.of(files, NAME, List.of()).names());
        return new InstalledRecordText(elements, scenarios, new Dossiers().of(header, elements));
    }

    private static List<Scenario> scenarios(Workspace workspace, URL file) {
        var uri = URI.createURI(file.toString());
        try (var text = file.openStream()) {
            workspace.put(uri, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return workspace.document(uri).map(Document::getElements).orElseThrow().stream()
                .filter(Scenario.class::isInstance).map(Scenario.class::cast).toList();
    }
}
