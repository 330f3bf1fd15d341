package org.parallax.dsl.checks;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Element;
import org.parallax.model.Scenario;

/** The record that a scenario is laid over, with what files beside it add. */
@Singleton
final class VisibleRecord {

    private final Relationships relationships;
    private final IResourceScopeCache cache;

    @Inject
    VisibleRecord(Relationships relationships, IResourceScopeCache cache) {
        this.relationships = relationships;
        this.cache = cache;
    }

    /** Its elements, gathered once for each version of the scenario's file; none where the record is not found. */
    List<Element> of(Scenario scenario) {
        if (!relationships.isKnown(scenario)) {
            return List.of();
        }
        Set<String> names = relationships.seenFrom(scenario);
        return cache.get(Tuples.pair("visible record", names), scenario.eResource(),
                () -> RecordElements.visibleFrom(scenario.eResource(), names));
    }
}
