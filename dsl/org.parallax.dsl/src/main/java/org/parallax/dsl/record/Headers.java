package org.parallax.dsl.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Header;
import org.parallax.model.LayerHeader;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.RelationshipHeader;

/**
 * What the headers of files say: which record, library or layer the elements of a file belong to, whether the file founds
 * that one, and which others that one builds on. References are taken as they are written, so that asking resolves none.
 */
public final class Headers {

    private Headers() {
    }

    /** The layer that an element stands in, by name; empty for one of a record, a library or a file without header. */
    public static Optional<String> layerOf(Element element) {
        return element.eContainer() instanceof Document file && file.getHeader() instanceof LayerHeader layer
                ? Optional.of(layer.getName()) : Optional.empty();
    }

    /** Whether a header founds its record, library or layer, by giving it a title, rather than contributing to it. */
    public static boolean founds(Header header) {
        return !header.getTitle().isEmpty();
    }

    /** Whether a file founds what its elements belong to. */
    public static boolean founds(Document document) {
        return document.getHeader() != null && founds(document.getHeader());
    }

    /** The name of the record, library or layer the elements of a file belong to; empty without a header. */
    public static String nameOf(Document document) {
        return Optional.ofNullable(document.getHeader()).map(Header::getName).orElse("");
    }

    /** The documents of the files read together, in the order they were read. */
    public static Stream<Document> documents(ResourceSet files) {
        return List.copyOf(files.getResources()).stream()
                .flatMap(file -> file.getContents().stream())
                .filter(Document.class::isInstance)
                .map(Document.class::cast);
    }

    /** The headers that found something of a name and sort; more than one is an error told elsewhere. */
    public static <T extends Header> Stream<T> founding(ResourceSet files, Class<T> sort, String name) {
        return documents(files)
                .map(Document::getHeader)
                .filter(sort::isInstance)
                .map(sort::cast)
                .filter(header -> founds(header) && name.equals(header.getName()));
    }

    /** The libraries that a record has kinds and sources from. */
    public static List<String> libraries(RelationshipHeader header) {
        return ReferenceText.all(header, ParallaxPackage.Literals.RELATIONSHIP_HEADER__LIBRARIES);
    }

    /** The record that a layer is laid over; empty where its header does not say. */
    public static String relationship(LayerHeader header) {
        return ReferenceText.of(header, ParallaxPackage.Literals.LAYER_HEADER__RELATIONSHIP);
    }
}
