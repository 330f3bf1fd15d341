package org.parallax.dsl.loading;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.ecore.resource.Resource;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.LayerHeader;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Scenario;

/** The records, libraries and layers that a file builds on, by name as written, so that asking resolves nothing. */
final class NamedRecords {

    private NamedRecords() {}

    /** Those that the header and the scenarios of a file name. */
    static Set<String> in(Resource file) {
        Set<String> names = new LinkedHashSet<>();
        if (file.isLoaded() && !file.getContents().isEmpty() && file.getContents().get(0) instanceof Document document) {
            addHeader(document, names);
            for (Element element : document.getElements()) {
                if (element instanceof Scenario scenario) {
                    names.add(ReferenceText.of(scenario, ParallaxPackage.Literals.SCENARIO__RELATIONSHIP));
                    names.addAll(ReferenceText.all(scenario, ParallaxPackage.Literals.SCENARIO__LAYERS));
                }
            }
        }
        names.remove("");
        return names;
    }

    private static void addHeader(Document document, Set<String> names) {
        names.add(Headers.nameOf(document));
        switch (document.getHeader()) {
            case RelationshipHeader relationship -> names.addAll(Headers.libraries(relationship));
            case LayerHeader layer -> names.add(Headers.relationship(layer));
            case null, default -> { }
        }
    }
}
