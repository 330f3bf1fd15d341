package org.parallax.dsl.record;

import java.util.Arrays;
import java.util.Optional;
import org.parallax.model.Quantity;
import org.parallax.model.State;
import org.parallax.model.StateRole;

/** Which states have which drivers: a state has the one that goes with its role, or none. */
public final class Drivers {

    private Drivers() {
    }

    /** The role of the states that have this driver. */
    public static StateRole roleWith(Quantity driver) {
        return switch (driver) {
            case COMMITMENT -> StateRole.PIVOT;
            case PRESSURE -> StateRole.CHALLENGER;
            case THREAT -> StateRole.THREAT;
            case SUPPORT -> StateRole.PARTY;
        };
    }

    /** The driver of a state; empty when its role has none or no role is given. */
    public static Optional<Quantity> of(State state) {
        return Arrays.stream(Quantity.values())
                .filter(driver -> belongs(driver, state)).findFirst();
    }

    /** Whether a state has a driver; one without a role has none. */
    public static boolean belongs(Quantity driver, State state) {
        return state.isSetRole() && state.getRole() == roleWith(driver);
    }

    /** Whether a state has a driver at all. */
    public static boolean hasAny(State state) {
        return of(state).isPresent();
    }
}
