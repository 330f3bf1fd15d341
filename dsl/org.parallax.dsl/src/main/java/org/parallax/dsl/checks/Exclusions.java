package org.parallax.dsl.checks;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.parallax.model.Exclusion;
import org.parallax.model.Happening;
import org.parallax.model.Scenario;

/** Which statement of a scenario leaves out what it inherits. */
@Singleton
final class Exclusions {

    private final IResourceScopeCache cache;

    @Inject
    Exclusions(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /** The first statement that leaves out a happening or what it is part of, the innermost if there are several. */
    Optional<Exclusion> of(Scenario scenario, EObject happening) {
        Map<Happening, Exclusion> all = in(scenario);
        for (EObject part = happening; part != null && !all.isEmpty(); part = part.eContainer()) {
            Optional<Exclusion> found = Optional.ofNullable(all.get(part));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first statement for each thing that is left out. */
    private Map<Happening, Exclusion> in(Scenario scenario) {
        return cache.get(Tuples.pair("exclusions", scenario), scenario.eResource(), () -> {
            Map<Happening, Exclusion> all = new HashMap<>();
            scenario.getStatements().forEach(statement -> {
                if (statement instanceof Exclusion exclusion && Messages.isKnown(exclusion.getRemoved())) {
                    all.putIfAbsent(exclusion.getRemoved(), exclusion);
                }
            });
            return all;
        });
    }
}
