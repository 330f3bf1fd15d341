package org.parallax.dsl.record;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Issue;
import org.parallax.model.Leader;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.State;
import org.parallax.model.StateRole;

/** Which states are party to the relationship and to its issues. */
public final class IssueParties {

    private IssueParties() {
    }

    /** Whether a state is party to the relationship: one without a role is not. */
    public static boolean isParty(State state) {
        return state.isSetRole() && state.getRole() == StateRole.PARTY;
    }

    /** The states an issue is between: those it names, else the parties to its relationship. */
    public static List<State> of(Issue issue, List<State> parties) {
        return issue.getParties().isEmpty() ? parties : issue.getParties();
    }

    /** Whether what involves these states may be over an issue; where nobody is involved or nothing known, it may. */
    public static boolean mayConcern(Issue issue, Collection<State> involved, List<State> parties) {
        List<State> between = of(issue, parties);
        return involved.isEmpty() || between.isEmpty() || between.stream().anyMatch(p -> p.eIsProxy() || involved.contains(p));
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
}
