package org.parallax.app.lowering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.dsl.record.Drivers;
import org.parallax.dsl.record.IssueParties;
import org.parallax.dsl.record.Titles;
import org.parallax.model.State;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.OtherState;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Party;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;

/** The states of a record: which two are the parties, and which state has which quantity. */
final class RecordStates {

    private final List<State> states;
    private final Map<State, Side> sides = new LinkedHashMap<>();
    private final Parties parties;

    /**
     * Reads the states of a record, in the record's order.
     *
     * @throws LoweringException if there are not exactly two parties
     */
    RecordStates(List<State> states) {
        this.states = List.copyOf(states);
        var two = states.stream().filter(IssueParties::isParty).toList();
        if (two.size() != 2) {
            throw new LoweringException("A record has exactly two parties; this one has " + two.size());
        }
        sides.put(two.get(0), Side.FIRST);
        sides.put(two.get(1), Side.SECOND);
        parties = new Parties(party(two.get(0)), party(two.get(1)));
    }

    Parties parties() {
        return parties;
    }

    /** The side of each party. */
    Map<State, Side> sides() {
        return sides;
    }

    /** The side of a state, if it is a party. */
    Optional<Side> side(State state) {
        return Optional.ofNullable(sides.get(state));
    }

    /** All states but the parties, by id. */
    List<OtherState> others() {
        return states.stream()
                .filter(state -> !sides.containsKey(state))
                .map(state -> new OtherState(state.getName(), Titles.of(state), role(state)))
                .sorted(Comparator.comparing(OtherState::id))
                .toList();
    }

    /**
     * All drivers: the commitment of each pivot, the pressure of each challenger, the threat of each common threat,
     * the support of both parties' leaders. All of them always exist, so that mentioning one in a scenario never
     * changes what a theory gets of the others.
     */
    List<Driver> drivers() {
        var drivers = new ArrayList<Driver>();
        for (var state : states) {
            Drivers.of(state).ifPresent(quantity -> drivers.add(new Driver(state.getName(), quantity(quantity))));
        }
        drivers.sort(null);
        return drivers;
    }

    /**
     * The drivers that an effect on a quantity moves: those of the acting states that have that quantity. An effect does
     * not leak to another state; only where no state is told to act it moves every state that has the quantity.
     */
    List<Driver> moved(org.parallax.model.Quantity quantity, Actors actors) {
        var wanted = quantity(quantity);
        return drivers().stream()
                .filter(driver -> driver.quantity() == wanted)
                .filter(driver -> actors.named().isEmpty()
                        || actors.named().stream().anyMatch(acting -> acting.getName().equals(driver.state())))
                .toList();
    }

    /** A quantity in the projection's terms. */
    static Quantity quantity(org.parallax.model.Quantity quantity) {
        return Quantity.valueOf(quantity.name());
    }

    private static OtherState.Role role(State state) {
        return state.isSetRole() ? OtherState.Role.valueOf(state.getRole().name()) : OtherState.Role.BYSTANDER;
    }

    private static Party party(State state) {
        return new Party(state.getName(), Titles.of(state), state.getCode());
    }
}
