package org.parallax.app.lowering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.dsl.record.ActingState;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.Role;
import org.parallax.model.State;
import org.parallax.projection.situation.Side;

/**
 * Which states act in an event and which are acted on, read from its arguments.
 *
 * @param acting the acting state, party or not; empty when the parties act together
 * @param named all states that are told to act, party or not
 * @param actors sides that act
 * @param counterparts sides that are acted on
 */
record Actors(Optional<State> acting, List<State> named, List<Side> actors, List<Side> counterparts) {

    private static final List<Side> BOTH = List.of(Side.FIRST, Side.SECOND);

    /** Reads an event's arguments; {@code sides} says which states are the parties. */
    static Actors of(Occurrence event, Map<State, Side> sides) {
        var by = ActingState.of(event);
        var named = ActingState.named(event);
        if (by.isEmpty()) {
            return new Actors(by, named, BOTH, BOTH);
        }
        var side = Optional.ofNullable(sides.get(by.get()));
        if (side.isPresent()) {
            return new Actors(by, named, List.of(side.get()), List.of(side.get().other()));
        }
        var target = state(event, Role.AGAINST).or(() -> state(event, Role.TO)).map(sides::get);
        return new Actors(by, named, List.of(), target.map(List::of).orElse(BOTH));
    }

    /** The one acting side, if there is just one. */
    Optional<Side> actor() {
        return actors.size() == 1 ? Optional.of(actors.getFirst()) : Optional.empty();
    }

    /** The sides that a clause of a kind means. */
    List<Side> meant(org.parallax.model.Side side) {
        return switch (side) {
            case ACTOR -> actors;
            case COUNTERPART -> counterparts;
            case BOTH -> BOTH;
        };
    }

    /** The first state given for a role. */
    static Optional<State> state(Occurrence event, Role role) {
        return values(event, role).stream().filter(State.class::isInstance).map(State.class::cast).findFirst();
    }

    /** Everything given for a role, in the order of the text. */
    static List<Named> values(Occurrence event, Role role) {
        return event.getArguments().stream()
                .filter(argument -> argument.getRole() == role)
                .flatMap(argument -> argument.getValues().stream())
                .toList();
    }
}
