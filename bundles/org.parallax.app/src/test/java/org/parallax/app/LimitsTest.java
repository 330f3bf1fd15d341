package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.parallax.model.ParallaxPackage;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Situation;

/** The language may not see what projects, so a limit of both is written down twice; here it is held to be one. */
class LimitsTest {

    @Test
    void theLanguageAllowsAsManyRunsAsCanBeProjected() {
        assertEquals(Long.toString(RunSettings.MOST_RUNS), most(ParallaxPackage.Literals.PROJECTION_REQUEST__RUNS));
    }

    @Test
    void theLanguageAllowsAsManyMonthsAsCanBeProjected() {
        assertEquals(Integer.toString(Situation.MOST_MONTHS), most(ParallaxPackage.Literals.SCENARIO__MONTHS));
    }

    private static String most(EAttribute quantity) {
        return quantity.getEAnnotation("http://parallax.org/quantity").getDetails().get("max");
    }
}
