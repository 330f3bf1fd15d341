package org.parallax.dsl.record;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Exercise;
import org.parallax.model.LayerHeader;
import org.parallax.model.LibraryHeader;
import org.parallax.model.Scenario;

/**
 * The elements of a record, of its libraries and of the layers laid over it: those of the files that found them, of every
 * file that contributes to them, and, as seen from a file, of files without header in the same folder. What one of them
 * corrects or retracts counts as corrected, or not at all.
 */
public final class RecordElements {

    private RecordElements() {
    }

    /**
     * What can be seen from a file of what bears these names: the record first, then libraries, then layers; of each the
     * founding file first, then by file name.
     */
    public static List<Element> visibleFrom(Resource file, Set<String> names) {
        return elements(documents(file, names));
    }

    /** The same before anything is corrected or retracted, and what corrects or retracts it. */
    public static List<Element> toldFrom(Resource file, Set<String> names) {
        return told(documents(file, names));
    }

    /** The files those elements stand in, in the same order. */
    public static List<Document> documents(Resource file, Set<String> names) {
        return sorted(Headers.documents(file.getResourceSet())
                .filter(document -> document.getHeader() == null ? isBeside(document, file) : isNamed(document, names)));
    }

    /** The elements of what bears these names alone, without any folder's additions. */
    public static List<Element> of(ResourceSet files, Set<String> names) {
        return elements(sorted(Headers.documents(files)
                .filter(document -> document.getHeader() != null && isNamed(document, names))));
    }

    private static List<Document> sorted(Stream<Document> documents) {
        return documents
                .sorted(Comparator.comparing(RecordElements::rank)
                        .thenComparing(document -> !Headers.founds(document))
                        .thenComparing(document -> uri(document).lastSegment())
                        .thenComparing(document -> uri(document).toString()))
                .toList();
    }

    private static int rank(Document document) {
        return switch (document.getHeader()) {
            case LibraryHeader library -> 1;
            case LayerHeader layer -> 2;
            case null, default -> 0;
        };
    }

    private static boolean isNamed(Document document, Set<String> names) {
        return names.contains(Headers.nameOf(document));
    }

    private static boolean isBeside(Document document, Resource file) {
        return uri(document).trimSegments(1).equals(file.getURI().trimSegments(1));
    }

    private static URI uri(Document document) {
        return document.eResource().getURI();
    }

    private static List<Element> elements(List<Document> documents) {
        return Corrections.applied(told(documents));
    }

    private static List<Element> told(List<Document> documents) {
        return documents.stream().flatMap(document -> document.getElements().stream())
                .filter(element -> !(element instanceof Scenario || element instanceof Exercise))
                .toList();
    }
}
