package org.parallax.dsl.loading;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.parallax.model.Document;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;

/**
 * The scenarios that those of a file extend. A file inherits dates and more from them, so that whatever was computed
 * for it no longer holds when one of them changes.
 */
final class ExtendedScenarios {

    private ExtendedScenarios() {}

    /** Those extended directly or through others, as far as they were looked up; looks up none itself. */
    static Stream<Scenario> of(Resource file) {
        Set<Scenario> extended = new LinkedHashSet<>();
        if (file.isLoaded() && !file.getContents().isEmpty() && file.getContents().get(0) instanceof Document document) {
            document.getElements().stream().filter(Scenario.class::isInstance).map(Scenario.class::cast)
                    .forEach(scenario -> addParents(scenario, extended));
        }
        return extended.stream();
    }

    private static void addParents(Scenario scenario, Set<Scenario> extended) {
        Scenario next = scenario;
        while (next.eGet(ParallaxPackage.Literals.SCENARIO__PARENT, false) instanceof Scenario parent && !parent.eIsProxy()
                && extended.add(parent)) {
            next = parent;
        }
    }
}
