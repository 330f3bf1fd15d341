package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.IssueCode;
import org.parallax.dsl.scoping.Index;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Argument;
import org.parallax.model.Issue;
import org.parallax.model.Leader;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.SensitivityShift;

/** An event over an issue involves states that are party to it. */
public final class IssueChecks extends Checks {

    private final Index index;
    private final Relationships relationships;

    private final IResourceScopeCache cache;

    @Inject
    IssueChecks(Index index, Relationships relationships, IResourceScopeCache cache) {
        this.index = index;
        this.relationships = relationships;
        this.cache = cache;
    }

    /** One at least of the states involved is party to the issue. */
    @Check
    public void involvesParty(Argument argument) {
        if (!(argument.eContainer() instanceof Occurrence occurrence)) {
            return;
        }
        for (int i = 0; i < argument.getValues().size(); i++) {
            if (argument.getValues().get(i) instanceof Issue issue && !issue.eIsProxy()) {
                compare(argument, i, issue, occurrence);
            }
        }
    }

    /** Sensitivity to an issue is one of a party. */
    @Check
    public void sensitivityOfParty(SensitivityShift shift) {
        if (Tell.isKnown(shift.getState()) && !StateChecks.isParty(shift.getState())) {
            report(IssueCode.NOT_A_PARTY, shift, ParallaxPackage.Literals.SHIFT__STATE, shift.getState().getName()
                    + " is no party to the relationship; sensitivity to an issue is one of a party.");
        }
    }

    private void compare(Argument argument, int position, Issue issue, Occurrence occurrence) {
        Set<org.parallax.model.State> involved = involved(occurrence);
        List<org.parallax.model.State> parties = issue.getParties().isEmpty() ? parties(argument) : issue.getParties();
        if (involved.isEmpty() || parties.isEmpty() || parties.stream().anyMatch(p -> p.eIsProxy() || involved.contains(p))) {
            return;
        }
        report(IssueCode.ISSUE_NOT_SHARED, argument, ParallaxPackage.Literals.ARGUMENT__VALUES, position, issue.getName()
                + " is between " + Tell.list(parties.stream().map(Named::getName).toList()) + Tell.sources(issue) + "; "
                + Tell.list(involved.stream().map(Named::getName).toList()) + (involved.size() == 1 ? " is" : " are")
                + " no party to it.");
    }

    private static Set<org.parallax.model.State> involved(Occurrence occurrence) {
        Set<org.parallax.model.State> states = new LinkedHashSet<>();
        for (Argument argument : occurrence.getArguments()) {
            for (Named value : argument.getValues()) {
                if (value instanceof org.parallax.model.State state && !state.eIsProxy()) {
                    states.add(state);
                } else if (value instanceof Leader leader && Tell.isKnown(leader.getState())) {
                    states.add(leader.getState());
                }
            }
        }
        return states;
    }

    /** Found once for each state of the file: there may be thousands of events over issues. */
    private List<org.parallax.model.State> parties(Argument argument) {
        Set<String> seen = relationships.seenFrom(argument);
        return cache.get(Tuples.pair("parties", seen), argument.eResource(), () -> index.elements(argument.eResource(),
                ParallaxPackage.Literals.STATE, org.parallax.model.State.class, seen).filter(StateChecks::isParty).toList());
    }
}
