package org.parallax.dsl.ide.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.record.IssueParties;
import org.parallax.dsl.values.NameConverter;
import org.parallax.model.Argument;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Intensity;
import org.parallax.model.Parameter;
import org.parallax.model.ParameterType;
import org.parallax.model.Role;
import org.parallax.model.State;

/** What a condition of some kind says so that a given event ends it: the arguments of that event, in the condition's own roles. */
final class EarlierCondition {

    private final Event ending;
    private final EventKind kind;
    private final NameConverter written;
    private final Set<State> left;
    private final List<String> given = new ArrayList<>();

    private EarlierCondition(Event ending, EventKind kind, NameConverter written) {
        this.ending = ending;
        this.kind = kind;
        this.written = written;
        this.left = new LinkedHashSet<>(IssueParties.involvedIn(ending));
    }

    /** The arguments as text; empty where the event does not tell all that the kind asks for, or has states too many. */
    static Optional<String> arguments(Event ending, EventKind kind, NameConverter written) {
        return new EarlierCondition(ending, kind, written).arguments();
    }

    private Optional<String> arguments() {
        kind.getParameters().forEach(parameter -> same(parameter).ifPresent(argument -> argument.getValues()
                .forEach(value -> IssueParties.stateOf(value).ifPresent(left::remove))));
        for (Parameter parameter : kind.getParameters()) {
            Optional<String> text = text(parameter);
            text.ifPresent(given::add);
            if (text.isEmpty() && !parameter.isOptional() && parameter.getRole() != Role.CONSENTED) {
                return Optional.empty();
            }
        }
        boolean isOfAgreement = kind.getParameters().stream()
                .anyMatch(parameter -> parameter.getType() == ParameterType.AGREEMENT && same(parameter).isPresent());
        return left.isEmpty() || isOfAgreement ? Optional.of(String.join(" ", given)) : Optional.empty();
    }

    private Optional<String> text(Parameter parameter) {
        Optional<Argument> same = same(parameter);
        if (same.isPresent()) {
            return same.map(argument -> NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(argument)));
        }
        if (parameter.getRole() == Role.INTENSITY) {
            return parameter.isOptional() ? Optional.empty() : Optional.of(parameter.getRole() + " " + Intensity.MAJOR);
        }
        return left.isEmpty() ? Optional.empty() : switch (parameter.getType()) {
            case STATE -> Optional.of(parameter.getRole() + " " + next(1));
            case STATES -> Optional.of(parameter.getRole() + " " + next(left.size()));
            default -> Optional.empty();
        };
    }

    /** The next of the states that have no role yet. */
    private String next(int count) {
        List<State> states = left.stream().limit(count).toList();
        states.forEach(left::remove);
        return states.stream().map(state -> written.toString(state.getName())).collect(Collectors.joining(", "));
    }

    /** What the event gives in the same role, if that is of the same type. */
    private Optional<Argument> same(Parameter parameter) {
        boolean isSame = ending.getKind().getParameters().stream()
                .anyMatch(each -> each.getRole() == parameter.getRole() && each.getType() == parameter.getType());
        return ending.getArguments().stream().filter(each -> isSame && each.getRole() == parameter.getRole()).findFirst();
    }
}
