package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.dsl.record.IssueParties;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.FirstKnown;
import org.parallax.dsl.scoping.ParameterTypes;
import org.parallax.dsl.scoping.VisibleParties;
import org.parallax.model.Argument;
import org.parallax.model.EventKind;
import org.parallax.model.Issue;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Parameter;
import org.parallax.model.ParameterType;
import org.parallax.model.State;

/** What may be given for an argument of an event: of the type its kind asks for, known by then, party to the issue. */
final class FittingArguments {

    private static final Set<ParameterType> OF_STATES =
            Set.of(ParameterType.STATE, ParameterType.STATES, ParameterType.LEADER);

    private final ReachableNames names;
    private final VisibleParties parties;

    @Inject
    FittingArguments(ReachableNames names, VisibleParties parties) {
        this.names = names;
        this.parties = parties;
    }

    /** Whether an element fits, together with what else is written of the argument and the event. */
    Predicate<Named> of(Argument argument, int offset) {
        Optional<EClass> wanted = ParameterTypes.wantedFor(argument);
        if (wanted.isEmpty()) {
            return any -> false;
        }
        Set<String> given = new HashSet<>(
                ArgumentsSoFar.words(argument, ParallaxPackage.Literals.ARGUMENT__VALUES, offset).toList());
        Optional<AsOf> asOf = AsOf.around(argument);
        Predicate<Named> sharesIssue = sharesIssue(argument, offset);
        return named -> wanted.get().isInstance(named) && !given.contains(named.getName())
                && asOf.flatMap(known -> FirstKnown.after(known, named)).isEmpty() && sharesIssue.test(named);
    }

    private Predicate<Named> sharesIssue(Argument argument, int offset) {
        Occurrence occurrence = (Occurrence) argument.eContainer();
        if (isAnyStateStillAskedFor(occurrence, argument)) {
            return any -> true;
        }
        Set<State> involved = involvedElsewhere(occurrence, argument, offset);
        Set<Issue> issues = issues(occurrence);
        List<State> seen = parties.from(argument);
        return named -> {
            if (named instanceof Issue issue) {
                return IssueParties.mayConcern(issue, involved, seen);
            }
            Set<State> then = new HashSet<>(involved);
            IssueParties.stateOf(named).ifPresent(then::add);
            return issues.isEmpty() || issues.stream().anyMatch(issue -> IssueParties.mayConcern(issue, then, seen));
        };
    }

    /** Whether a required argument that names a state is still missing: it may yet name the party to the issue. */
    private static boolean isAnyStateStillAskedFor(Occurrence occurrence, Argument argument) {
        return occurrence.getKind().getParameters().stream()
                .filter(parameter -> OF_STATES.contains(parameter.getType()) && !parameter.isOptional())
                .anyMatch(parameter -> parameter.getRole() != argument.getRole() && !isGiven(parameter, occurrence));
    }

    private static boolean isGiven(Parameter parameter, Occurrence occurrence) {
        return occurrence.getArguments().stream().anyMatch(argument -> argument.getRole() == parameter.getRole());
    }

    private static Set<State> involvedElsewhere(Occurrence occurrence, Argument argument, int offset) {
        Set<State> involved = new HashSet<>(IssueParties.involvedIn(occurrence));
        Set<String> kept = new HashSet<>(ArgumentsSoFar.words(argument, ParallaxPackage.Literals.ARGUMENT__VALUES, offset).toList());
        argument.getValues().stream().filter(value -> !value.eIsProxy() && !kept.contains(value.getName()))
                .flatMap(value -> IssueParties.stateOf(value).stream()).forEach(involved::remove);
        return involved;
    }

    /** The issues given; if there is none and one is asked for, all it may be. */
    private Set<Issue> issues(Occurrence occurrence) {
        Set<Issue> given = new HashSet<>();
        occurrence.getArguments().forEach(argument -> argument.getValues().stream()
                .filter(value -> value instanceof Issue && !value.eIsProxy()).forEach(issue -> given.add((Issue) issue)));
        EventKind kind = occurrence.getKind();
        boolean asked = kind.getParameters().stream()
                .anyMatch(parameter -> parameter.getType() == ParameterType.ISSUE && !parameter.isOptional());
        if (given.isEmpty() && asked) {
            names.of(occurrence, ParallaxPackage.Literals.SENSITIVITY_SHIFT__ISSUE)
                    .map(found -> EcoreUtil2.resolve(found.getEObjectOrProxy(), occurrence))
                    .forEach(issue -> given.add((Issue) issue));
        }
        return given;
    }
}
