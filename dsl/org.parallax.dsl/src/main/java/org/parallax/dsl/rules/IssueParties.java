package org.parallax.dsl.rules;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.parallax.dsl.scoping.Index;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Issue;
import org.parallax.model.Leader;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.State;
import org.parallax.model.StateRole;

/** Which states are party to the relationship and to its issues. */
@Singleton
public final class IssueParties {

    private final Index index;
    private final Relationships relationships;
    private final IResourceScopeCache cache;

    @Inject
    IssueParties(Index index, Relationships relationships, IResourceScopeCache cache) {
        this.index = index;
        this.relationships = relationships;
        this.cache = cache;
    }

    /** Whether a state is party to the relationship. */
    public static boolean isParty(State state) {
        return state.isSetRole() && state.getRole() == StateRole.PARTY;
    }

    /** The states an issue is between: those it names, else the parties seen from a place. */
    public List<State> of(Issue issue, EObject place) {
        return issue.getParties().isEmpty() ? seenFrom(place) : issue.getParties();
    }

    /** Whether what involves these states may be over an issue; where nobody is involved or nothing known, it may. */
    public boolean mayConcern(Issue issue, Collection<State> involved, EObject place) {
        List<State> parties = of(issue, place);
        return involved.isEmpty() || parties.isEmpty() || parties.stream().anyMatch(p -> p.eIsProxy() || involved.contains(p));
    }

    /** The states an occurrence involves, themselves or by a leader. */
    public static Set<State> involvedIn(Occurrence occurrence) {
        Set<State> states = new LinkedHashSet<>();
        occurrence.getArguments().stream().flatMap(argument -> argument.getValues().stream())
                .forEach(value -> stateOf(value).ifPresent(states::add));
        return states;
    }

    /** The state that a state or a leader stands for. */
    public static Optional<State> stateOf(Named value) {
        State state = value instanceof State given ? given : value instanceof Leader leader ? leader.getState() : null;
        return Optional.ofNullable(state).filter(found -> !found.eIsProxy());
    }

    /** Found once for each state of the file: there may be thousands of events over issues. */
    private List<State> seenFrom(EObject place) {
        Set<String> seen = relationships.seenFrom(place);
        return cache.get(Tuples.pair("parties", seen), place.eResource(), () -> index.elements(place.eResource(),
                ParallaxPackage.Literals.STATE, State.class, seen).filter(IssueParties::isParty).toList());
    }
}
