package org.parallax.app.catalogue;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.parallax.dsl.record.Headers;
import org.parallax.model.LayerHeader;

/**
 * A layer of a record that texts can count: a plug-in brings it, or it stands beside them.
 *
 * @param name as scenarios and commands choose it
 * @param title what readers call it
 */
public record OfferedLayer(String name, String title) {

    /** Those of a record that stand in the folder of a file, not those that are installed, by name. */
    public static List<OfferedLayer> beside(Resource file, String record) {
        var folder = file.getURI().trimSegments(1);
        return Headers.documents(file.getResourceSet())
                .filter(document -> document.getHeader() instanceof LayerHeader layer && Headers.founds(layer)
                        && Headers.relationship(layer).equals(record)
                        && document.eResource().getURI().trimSegments(1).equals(folder))
                .map(document -> new OfferedLayer(document.getHeader().getName(), document.getHeader().getTitle()))
                .sorted(Comparator.comparing(OfferedLayer::name)).toList();
    }
}
