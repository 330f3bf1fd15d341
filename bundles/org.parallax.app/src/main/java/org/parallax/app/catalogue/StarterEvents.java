package org.parallax.app.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.dsl.record.IssueParties;
import org.parallax.dsl.values.NameConverter;
import org.parallax.model.Agreement;
import org.parallax.model.Element;
import org.parallax.model.EffectDirection;
import org.parallax.model.EventKind;
import org.parallax.model.Issue;
import org.parallax.model.Leader;
import org.parallax.model.Named;
import org.parallax.model.Parameter;
import org.parallax.model.ParameterType;
import org.parallax.model.Role;
import org.parallax.model.State;

/** Events of a record's kinds, with arguments chosen among what the record holds. */
final class StarterEvents {

    private final List<Element> elements;
    private final NameConverter written;
    private final List<State> parties;

    StarterEvents(List<Element> elements, NameConverter written) {
        this.elements = List.copyOf(elements);
        this.written = written;
        this.parties = all(State.class).filter(IssueParties::isParty).toList();
    }

    /** The kinds that do nothing but harm cooperation, or nothing but help it, in the record's order. */
    Stream<EventKind> kinds(EffectDirection direction) {
        // What happens between the two can be told only where there are two.
        return (parties.size() < 2 ? Stream.<EventKind>empty() : all(EventKind.class)).filter(kind -> !kind.getEffects().isEmpty()
                && kind.getEffects().stream().allMatch(effect -> effect.getDirection() == direction));
    }

    /** An event of a kind as a scenario tells it, from the colon on; empty if the record lacks what the kind asks for. */
    Optional<String> of(EventKind kind) {
        var arguments = kind.getParameters().stream().filter(parameter -> !parameter.isOptional()).map(this::argument).toList();
        return arguments.stream().allMatch(Optional::isPresent)
                ? Optional.of(": " + written.toString(kind.getName()) + arguments.stream().flatMap(Optional::stream)
                        .collect(Collectors.joining(" ", " { ", " }")))
                : Optional.empty();
    }

    private Optional<String> argument(Parameter parameter) {
        return value(parameter).map(value -> parameter.getRole().getLiteral() + " " + value);
    }

    private Optional<String> value(Parameter parameter) {
        return switch (parameter.getType()) {
            case STATE -> Optional.of(isOther(parameter.getRole()) ? parties.getLast() : parties.getFirst()).map(this::name);
            case STATES -> Optional.of(parties.stream().map(this::name).collect(Collectors.joining(", ")));
            case ISSUE -> all(Issue.class).filter(issue -> IssueParties.mayConcern(issue, parties, parties)).findFirst().map(this::name);
            case AGREEMENT -> all(Agreement.class).reduce((earlier, later) -> later).map(this::name);
            case LEADER -> all(Leader.class)
                    .filter(leader -> leader.getState() == (isOther(parameter.getRole()) ? parties.getLast() : parties.getFirst()))
                    .reduce((earlier, later) -> later).map(this::name);
            case LEANING -> Optional.of("centrist");
            case INTENSITY -> Optional.of("moderate");
        };
    }

    private static boolean isOther(Role role) {
        return role == Role.TO || role == Role.AGAINST || role == Role.WITH;
    }

    private String name(Named named) {
        return written.toString(named.getName());
    }

    private <T> Stream<T> all(Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast);
    }
}
