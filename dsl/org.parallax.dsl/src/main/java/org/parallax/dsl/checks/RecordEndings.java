package org.parallax.dsl.checks;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.parallax.dsl.scenario.Endings;
import org.parallax.dsl.scoping.Index;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Event;
import org.parallax.model.ParallaxPackage;

/** Which conditions of the record have been ended, as a file of it sees them. */
@Singleton
final class RecordEndings {

    private final Index index;
    private final Relationships relationships;
    private final IResourceScopeCache cache;

    @Inject
    RecordEndings(Index index, Relationships relationships, IResourceScopeCache cache) {
        this.index = index;
        this.relationships = relationships;
        this.cache = cache;
    }

    /** All that is told, gathered once for each version of the file. */
    Endings seenFrom(EObject place) {
        Set<String> seen = relationships.seenFrom(place);
        return cache.get(Tuples.pair("record endings", seen), place.eResource(), () -> Endings.of(
                index.elements(place.eResource(), ParallaxPackage.Literals.EVENT, Event.class, seen).toList()));
    }
}
