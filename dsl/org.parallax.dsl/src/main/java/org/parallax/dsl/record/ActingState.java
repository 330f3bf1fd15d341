package org.parallax.dsl.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.Role;
import org.parallax.model.State;

/** Which state acts in an event. */
public final class ActingState {

    private ActingState() {
    }

    /** The state after {@code by}, else the one after {@code in}; empty where several act together or none is told. */
    public static Optional<State> of(Occurrence event) {
        return state(event, Role.BY)
                .or(() -> values(event, Role.BETWEEN).isEmpty() ? state(event, Role.IN) : Optional.empty());
    }

    /** The states that act: those after {@code by}, else {@code between}, else {@code in}; none where none is told. */
    public static List<State> named(Occurrence event) {
        return Stream.of(Role.BY, Role.BETWEEN, Role.IN).map(role -> states(event, role).toList())
                .filter(Predicate.not(List::isEmpty)).findFirst().orElse(List.of());
    }

    private static Optional<State> state(Occurrence event, Role role) {
        return states(event, role).findFirst();
    }

    private static Stream<State> states(Occurrence event, Role role) {
        return values(event, role).stream().filter(State.class::isInstance).map(State.class::cast)
                .filter(state -> !state.eIsProxy());
    }

    private static List<Named> values(Occurrence event, Role role) {
        return event.getArguments().stream().filter(argument -> argument.getRole() == role)
                .flatMap(argument -> argument.getValues().stream()).toList();
    }
}
