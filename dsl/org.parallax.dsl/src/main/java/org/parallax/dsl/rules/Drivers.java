package org.parallax.dsl.rules;

import java.util.Arrays;
import org.parallax.model.Quantity;
import org.parallax.model.State;
import org.parallax.model.StateRole;

/** Which states have which drivers. */
public final class Drivers {

    private Drivers() {
    }

    /** The role a state has whose driver this is. */
    public static StateRole roleWith(Quantity driver) {
        return switch (driver) {
            case COMMITMENT -> StateRole.PIVOT;
            case PRESSURE -> StateRole.CHALLENGER;
            case THREAT -> StateRole.THREAT;
            case SUPPORT -> StateRole.PARTY;
        };
    }

    /** Whether a state has a driver; one that does not say its role may. */
    public static boolean belongs(Quantity driver, State state) {
        return !state.isSetRole() || state.getRole() == roleWith(driver);
    }

    /** Whether a state has a driver at all. */
    public static boolean hasAny(State state) {
        return Arrays.stream(Quantity.values()).anyMatch(driver -> belongs(driver, state));
    }
}
