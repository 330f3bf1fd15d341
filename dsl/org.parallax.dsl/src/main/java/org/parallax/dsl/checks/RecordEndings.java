package org.parallax.dsl.checks;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.Endings;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Event;
import org.parallax.model.Retraction;
import org.parallax.model.Scenario;

/** Which conditions of the record have been ended, as a file of it or a scenario sees them. */
@Singleton
final class RecordEndings {

    private final Relationships relationships;
    private final VisibleRecord records;
    private final IResourceScopeCache cache;

    @Inject
    RecordEndings(Relationships relationships, VisibleRecord records, IResourceScopeCache cache) {
        this.relationships = relationships;
        this.records = records;
        this.cache = cache;
    }

    /** All that is told, gathered once for each version of the file. */
    Endings seenFrom(EObject place) {
        Set<String> seen = relationships.seenFrom(place);
        return cache.get(Tuples.pair("record endings", seen), place.eResource(),
                () -> Endings.of(RecordElements.visibleFrom(place.eResource(), seen)));
    }

    /** What retracts an event, as a place sees it; empty where nothing does. */
    Optional<Retraction> retraction(EObject place, Event event) {
        return Corrections.against(event, RecordElements.visibleFrom(place.eResource(), relationships.seenFrom(place)))
                .filter(Retraction.class::isInstance).map(Retraction.class::cast);
    }

    /** What was known as a scenario begins, gathered once for all scenarios of a file that see the same as of the same month. */
    Endings knownIn(Scenario scenario, AsOf asOf) {
        return relationships.isKnown(scenario) ? cache.get(
                Tuples.create("known endings", relationships.seenFrom(scenario), asOf), scenario.eResource(),
                () -> Endings.of(records.of(scenario), asOf)) : Endings.of(List.of());
    }
}
