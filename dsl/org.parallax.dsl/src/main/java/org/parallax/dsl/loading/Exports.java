package org.parallax.dsl.loading;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Exercise;
import org.parallax.model.Named;
import org.parallax.model.Scenario;

/**
 * What other files may see of a file. While this stays the same, as the author types inside one scenario, only those
 * files need be linked again that extend or play a scenario of it.
 *
 * @param names of scenarios and elements
 * @param holdsRecord whether others may refer into the file beyond its scenarios
 */
record Exports(Set<String> names, boolean holdsRecord) {

    static Exports of(XtextResource resource) {
        Set<String> names = new HashSet<>();
        boolean holdsRecord = false;
        if (resource.isLoaded() && !resource.getContents().isEmpty()
                && resource.getContents().get(0) instanceof Document document) {
            holdsRecord = document.getHeader() != null;
            for (Element element : document.getElements()) {
                if (element instanceof Named named) {
                    names.add(named.getName());
                }
                holdsRecord |= !(element instanceof Scenario || element instanceof Exercise);
            }
        }
        return new Exports(Set.copyOf(names), holdsRecord);
    }
}
