package org.parallax.theories.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SquashTest {

    @Property
    void pointsAndLevelsAreEachOthersInverse(@ForAll @DoubleRange(min = 0.25, max = 99.75) double level) {
        assertEquals(level, Squash.level(Squash.points(level)), 1e-9);
    }

    @Property
    void everyNumberOfPointsIsALevel(@ForAll @DoubleRange(min = -1e12, max = 1e12) double points) {
        double level = Squash.level(points);
        assertTrue(level >= 0 && level <= 100);
    }

    @Test
    void nearNeutralAPointIsAPoint() {
        assertEquals(51, Squash.level(1), 0.001);
    }

    @Test
    void theEndsOfTheScaleHaveFinitePoints() {
        assertTrue(Double.isFinite(Squash.points(0)) && Double.isFinite(Squash.points(100)));
    }
}
