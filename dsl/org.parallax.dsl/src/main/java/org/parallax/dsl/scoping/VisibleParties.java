package org.parallax.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.parallax.dsl.record.IssueParties;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.State;

/** The parties to the relationship that a place in a file is about. */
@Singleton
public final class VisibleParties {

    private final Index index;
    private final Relationships relationships;
    private final IResourceScopeCache cache;

    @Inject
    VisibleParties(Index index, Relationships relationships, IResourceScopeCache cache) {
        this.index = index;
        this.relationships = relationships;
        this.cache = cache;
    }

    /** Computed once for each version of the file: there may be thousands of events over issues. */
    public List<State> from(EObject place) {
        Set<String> seen = relationships.seenFrom(place);
        return cache.get(Tuples.pair("parties", seen), place.eResource(), () -> index.elements(place.eResource(),
                ParallaxPackage.Literals.STATE, State.class, seen).filter(IssueParties::isParty).toList());
    }
}
