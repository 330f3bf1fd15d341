package org.parallax.dsl.record;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Scenario;

/**
 * The elements of a record as they are seen from a file: those of the file that founds the relationship, of every file
 * that contributes to it, and of files without header in the same folder.
 */
public final class RecordElements {

    private final String relationship;
    private final Resource home;

    private RecordElements(String relationship, Resource home) {
        this.relationship = relationship;
        this.home = home;
    }

    /** What can be seen of a relationship from a file, the founding file first, then by file name. */
    public static List<Element> visibleFrom(Resource file, String relationship) {
        return documents(file, relationship).stream().flatMap(document -> ofRecord(document).stream()).toList();
    }

    /** The files those elements stand in, in the same order. */
    public static List<Document> documents(Resource file, String relationship) {
        return new RecordElements(relationship, file).documents(true).toList();
    }

    /** The elements of a relationship alone, without any folder's additions. */
    public static List<Element> of(RelationshipHeader header) {
        return new RecordElements(header.getName(), header.eResource()).documents(false)
                .flatMap(document -> ofRecord(document).stream()).toList();
    }

    private Stream<Document> documents(boolean withAdditions) {
        return home.getResourceSet().getResources().stream()
                .flatMap(resource -> resource.getContents().stream())
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .filter(document -> document.getHeader() == null ? withAdditions && isBeside(document) : isOfRelationship(document))
                .sorted(Comparator.comparing((Document document) -> !Headers.founds(document))
                        .thenComparing(document -> uri(document).lastSegment())
                        .thenComparing(document -> uri(document).toString()));
    }

    private boolean isOfRelationship(Document document) {
        return relationship.equals(document.getHeader().getName());
    }

    private boolean isBeside(Document document) {
        return uri(document).trimSegments(1).equals(home.getURI().trimSegments(1));
    }

    private static URI uri(Document document) {
        return document.eResource().getURI();
    }

    private static List<Element> ofRecord(Document document) {
        return document.getElements().stream().filter(element -> !(element instanceof Scenario)).toList();
    }
}
