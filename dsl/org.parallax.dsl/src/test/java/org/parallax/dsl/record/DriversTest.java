package org.parallax.dsl.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.model.ParallaxFactory;
import org.parallax.model.Quantity;
import org.parallax.model.State;
import org.parallax.model.StateRole;

/** A state's role says which driver it has and whether it is a party. */
class DriversTest {

    private static State state(StateRole role) {
        State state = ParallaxFactory.eINSTANCE.createState();
        state.setRole(role);
        return state;
    }

    @Test
    void everyDriverIsThatOfOneRole() {
        for (Quantity driver : Quantity.VALUES) {
            assertEquals(Optional.of(driver), Drivers.of(state(Drivers.roleWith(driver))));
        }
        assertEquals(Optional.empty(), Drivers.of(state(StateRole.BYSTANDER)));
        assertFalse(Drivers.hasAny(state(StateRole.BYSTANDER)));
    }

    @Test
    void aStateThatDoesNotSayItsRoleHasNoDriverAndIsNoParty() {
        State silent = ParallaxFactory.eINSTANCE.createState();
        assertEquals(Optional.empty(), Drivers.of(silent));
        assertFalse(Drivers.belongs(Quantity.PRESSURE, silent));
        assertFalse(Drivers.hasAny(silent));
        assertFalse(IssueParties.isParty(silent));
        assertTrue(IssueParties.isParty(state(StateRole.PARTY)));
    }
}
