package org.parallax.dsl.checks;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.model.Scenario;

/** What scenarios say together with all they extend, gathered once for each version of their file. */
@Singleton
final class Inheritances {

    private final IResourceScopeCache cache;

    @Inject
    Inheritances(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /** What a scenario says, inherited or its own. */
    Inheritance of(Scenario scenario) {
        return cache.get(Tuples.pair("inheritance", scenario), scenario.eResource(), () -> Inheritance.of(scenario));
    }
}
