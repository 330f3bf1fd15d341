package org.parallax.dsl.scenario;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.parallax.dsl.record.AddedLayers;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.model.Header;
import org.parallax.model.LayerHeader;
import org.parallax.model.LibraryHeader;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Scenario;

/**
 * What a place sees of all that is documented: a record, the libraries that the record has kinds and sources from, and the
 * layers laid over it. A layer that nobody chose is no part of it. Names are taken as they are written, so that this may
 * be asked while names are being resolved.
 *
 * @param relationship the name of the record; empty where none is said, as in a library
 * @param libraries in the order in which the record names them
 * @param layers those of this record alone, sorted
 */
public record VisibleParts(String relationship, List<String> libraries, List<String> layers) {

    public VisibleParts {
        libraries = List.copyOf(libraries);
        layers = List.copyOf(layers);
    }

    /** What a scenario sees: its record, with the layers that it or those it extends chose and those that were added. */
    public static VisibleParts of(Scenario scenario) {
        var files = scenario.eResource().getResourceSet();
        var chosen = Stream.concat(chosen(scenario).stream(), AddedLayers.of(files).stream()).toList();
        return of(files, relationshipOf(scenario), chosen);
    }

    /** What a record is with some layers; those that are not laid over this record, or not there, are left out. */
    public static VisibleParts of(ResourceSet files, String relationship, Collection<String> layers) {
        if (relationship.isEmpty()) {
            return new VisibleParts("", List.of(), List.of());
        }
        var libraries = Headers.founding(files, RelationshipHeader.class, relationship)
                .flatMap(header -> Headers.libraries(header).stream())
                .filter(library -> Headers.founding(files, LibraryHeader.class, library).findAny().isPresent()).distinct().toList();
        var own = layers.stream().filter(layer -> isOf(files, layer, relationship)).distinct().sorted().toList();
        return new VisibleParts(relationship, libraries, own);
    }

    /** What a file with a header sees, outside its scenarios. */
    public static VisibleParts of(Header header) {
        return switch (header) {
            case LibraryHeader library -> new VisibleParts("", List.of(library.getName()), List.of());
            case LayerHeader layer -> {
                var files = layer.eResource().getResourceSet();
                var core = of(files, relationshipOf(files, layer), List.of());
                yield new VisibleParts(core.relationship, core.libraries, List.of(layer.getName()));
            }
            default -> of(header.eResource().getResourceSet(), header.getName(), List.of());
        };
    }

    /** The record that a scenario is laid over, its own or inherited; empty if none of its lineage says one. */
    public static String relationshipOf(Scenario scenario) {
        return Lineage.of(scenario).said(each -> written(each)).orElse("");
    }

    /** The layers that a scenario chose, itself or by inheritance, whether or not there are such layers. */
    public static List<String> chosen(Scenario scenario) {
        return Lineage.of(scenario)
                .said(each -> Optional.of(ReferenceText.all(each, ParallaxPackage.Literals.SCENARIO__LAYERS))
                        .filter(Predicate.not(List::isEmpty)))
                .orElse(List.of());
    }

    /** The names in the headers of all files that are seen. */
    public Set<String> names() {
        var names = new LinkedHashSet<String>();
        names.add(relationship);
        names.addAll(libraries);
        names.addAll(layers);
        names.remove("");
        return names;
    }

    private static Optional<String> written(Scenario scenario) {
        return Optional.of(ReferenceText.of(scenario, ParallaxPackage.Literals.SCENARIO__RELATIONSHIP))
                .filter(Predicate.not(String::isEmpty));
    }

    /** What the header itself says, or the one that founds its layer. */
    private static String relationshipOf(ResourceSet files, LayerHeader layer) {
        return Stream.concat(Stream.of(layer), Headers.founding(files, LayerHeader.class, layer.getName()))
                .map(Headers::relationship).filter(Predicate.not(String::isEmpty)).findFirst().orElse("");
    }

    private static boolean isOf(ResourceSet files, String layer, String relationship) {
        return Headers.founding(files, LayerHeader.class, layer).anyMatch(header -> Headers.relationship(header).equals(relationship));
    }
}
