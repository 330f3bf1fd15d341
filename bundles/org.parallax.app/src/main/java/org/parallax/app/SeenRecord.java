package org.parallax.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.parallax.app.catalogue.Dossiers;
import org.parallax.app.catalogue.KeptDossier;
import org.parallax.app.catalogue.KindEntry;
import org.parallax.app.catalogue.OfferedLayer;
import org.parallax.app.catalogue.Records;
import org.parallax.dsl.record.AddedLayers;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.RelationshipHeader;
import org.parallax.report.record.RecordDossier;

/**
 * A record as the files of one folder see it: with its libraries, the layers counted, and what files beside add. For the
 * thread of the files it was found in.
 */
public final class SeenRecord {

    private final String name;
    private final Resource from;
    private final List<Sight> sights;

    /** Seen from a file by these texts. */
    SeenRecord(String name, Resource from, List<Sight> sights) {
        this.name = name;
        this.from = from;
        this.sights = List.copyOf(sights);
    }

    /**
     * How one text sees it.
     *
     * @param text name of the scenario, or of the file where no scenario is on the record
     * @param layers that count for it, sorted
     */
    public record Sight(String text, List<String> layers) {

        public Sight {
            layers = List.copyOf(layers);
        }
    }

    /** Name of the record. */
    public String name() {
        return name;
    }

    /** How the texts asked for see it, by file, then place; none where they only add to it. */
    public List<Sight> sights() {
        return sights;
    }

    /** The layers that whoever loaded the files added and that are laid over this record, sorted. */
    public List<String> added() {
        return VisibleParts.of(files(), name, AddedLayers.of(files())).layers();
    }

    /** The layers that stand in files beside, not those that are installed, by name. */
    public List<OfferedLayer> beside() {
        return OfferedLayer.beside(from, name);
    }

    /** The whole of it with some layers; empty if there is no such record. */
    public Optional<RecordDossier> dossier(List<String> layers) {
        return Headers.founding(files(), RelationshipHeader.class, name).findFirst()
                .map(header -> new Dossiers().of(header, elements(layers)));
    }

    /** The same with the layers that its texts agree on; {@code kept} has the dossier made before. */
    Optional<RecordDossier> agreed(KeptDossier kept) {
        var layers = sights.stream().map(Sight::layers).distinct().toList();
        return Headers.founding(files(), RelationshipHeader.class, name).findFirst()
                .map(header -> kept.of(header, elements(layers.size() == 1 ? layers.getFirst() : List.of())));
    }

    /** Its event kinds with some layers, by id. */
    public List<KindEntry> kinds(List<String> layers) {
        return Records.kinds(elements(layers));
    }

    /** The files that it is made of with some layers, in the order of the record. */
    Stream<URI> parts(List<String> layers) {
        return RecordElements.documents(from, VisibleParts.of(files(), name, layers).names()).stream()
                .map(Document::eResource).map(Resource::getURI);
    }

    /** The folder that it is seen from. */
    URI folder() {
        return from.getURI().trimSegments(1);
    }

    private List<Element> elements(List<String> layers) {
        return RecordElements.visibleFrom(from, VisibleParts.of(files(), name, layers).names());
    }

    private ResourceSet files() {
        return from.getResourceSet();
    }
}
