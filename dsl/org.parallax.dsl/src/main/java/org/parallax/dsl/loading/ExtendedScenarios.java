package org.parallax.dsl.loading;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Exercise;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;

/**
 * The scenarios that those of a file extend and that its exercises play. A file has dates and more from them, so that
 * whatever was computed for it no longer holds when one of them changes.
 */
final class ExtendedScenarios {

    private ExtendedScenarios() {}

    /** Those extended or played, directly or through others, as far as they were looked up; looks up none itself. */
    static Stream<Scenario> of(Resource file) {
        Set<Scenario> extended = new LinkedHashSet<>();
        if (file.isLoaded() && !file.getContents().isEmpty() && file.getContents().get(0) instanceof Document document) {
            document.getElements().forEach(element -> add(element, extended));
        }
        return extended.stream();
    }

    private static void add(Element element, Set<Scenario> extended) {
        Optional<Scenario> next = builtOn(element);
        while (next.filter(extended::add).isPresent()) {
            next = builtOn(next.get());
        }
    }

    private static Optional<Scenario> builtOn(Element element) {
        return switch (element) {
            case Scenario scenario -> found(scenario, ParallaxPackage.Literals.SCENARIO__PARENT);
            case Exercise exercise -> found(exercise, ParallaxPackage.Literals.EXERCISE__SCENARIO);
            default -> Optional.empty();
        };
    }

    private static Optional<Scenario> found(Element element, EReference reference) {
        return element.eGet(reference, false) instanceof Scenario scenario && !scenario.eIsProxy() ? Optional.of(scenario)
                : Optional.empty();
    }
}
