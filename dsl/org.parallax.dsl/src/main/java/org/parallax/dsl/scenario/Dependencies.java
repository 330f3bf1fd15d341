package org.parallax.dsl.scenario;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.parallax.model.Happening;
import org.parallax.model.Scenario;

/** What depends on what in a scenario, computed once for each version of its file. */
@Singleton
public final class Dependencies {

    private final ScenarioNames names;
    private final IResourceScopeCache cache;

    @Inject
    Dependencies(ScenarioNames names, IResourceScopeCache cache) {
        this.names = names;
        this.cache = cache;
    }

    /** The circles among what a scenario itself declares and what that depends on. */
    public Circles in(Scenario scenario) {
        return cache.get(Tuples.pair("circles", scenario), scenario.eResource(),
                () -> new Circles(names.own(scenario).values()));
    }

    /** The circles among everything a scenario declares, inherited or its own. */
    public Circles inAll(Scenario scenario) {
        return cache.get(Tuples.pair("circles of all", scenario), scenario.eResource(), () -> {
            List<Happening> all = new ArrayList<>(names.own(scenario).values());
            all.addAll(names.inherited(scenario).values());
            return new Circles(all);
        });
    }
}
