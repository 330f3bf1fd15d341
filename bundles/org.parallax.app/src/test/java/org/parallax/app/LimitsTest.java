package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parallax.model.ParallaxPackage;
import org.parallax.projection.result.RunSettings;

/** The language may not see what projects, so a limit of both is written down twice; here it is held to be one. */
class LimitsTest {

    @Test
    void theLanguageAllowsAsManyRunsAsCanBeProjected() {
        var runs = ParallaxPackage.Literals.PROJECTION_REQUEST__RUNS.getEAnnotation("http://parallax.org/quantity").getDetails();
        assertEquals(Long.toString(RunSettings.MOST_RUNS), runs.get("max"));
    }
}
