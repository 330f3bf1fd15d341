package org.parallax.theories.clash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.RECONCILIATION;
import static org.parallax.projection.situation.Indicator.SECURITY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Quantity;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;

/** Common threats and the pivot push security, and politics less. */
class ThirdPartiesTest {

    private static double level(Quantity quantity, double value, Indicator indicator) {
        var situation = new World().course("X", quantity, 0.5).situation();
        var script = Script.quiet(situation).drivers(driver -> value);
        return Paths.of(new ClashOfRealities(), situation, script).at(24, indicator);
    }

    private static double span(Quantity quantity, Indicator indicator) {
        return level(quantity, 1, indicator) - level(quantity, 0, indicator);
    }

    @ParameterizedTest
    @EnumSource(value = Quantity.class, names = {"THREAT", "PRESSURE", "COMMITMENT"})
    void moreOfItMeansMoreSecurityCooperationAndSomewhatMorePolitical(Quantity quantity) {
        assertTrue(span(quantity, SECURITY) > span(quantity, POLITICAL) + 0.5);
        assertTrue(span(quantity, POLITICAL) > 0.5);
    }

    @ParameterizedTest
    @EnumSource(value = Quantity.class, names = {"THREAT", "PRESSURE", "COMMITMENT"})
    void reconciliationIsNoMatterOfThirdParties(Quantity quantity) {
        assertEquals(0, span(quantity, RECONCILIATION));
    }

    @Test
    void aMiddlingValueIsAsGoodAsNone() {
        var without = new World().situation();
        assertEquals(
                Paths.quiet(new ClashOfRealities(), without).at(24, SECURITY),
                level(Quantity.THREAT, 0.5, SECURITY));
    }
}
