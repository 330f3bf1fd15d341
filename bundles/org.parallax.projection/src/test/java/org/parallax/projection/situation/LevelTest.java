package org.parallax.projection.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LevelTest {

    @Property
    void pointsAndLevelsAreEachOthersInverse(@ForAll @DoubleRange(min = 0.25, max = 99.75) double level) {
        assertEquals(level, Level.of(Level.points(level)), 1e-9);
    }

    @Property
    void everyNumberOfPointsIsALevel(@ForAll @DoubleRange(min = -1e12, max = 1e12) double points) {
        double level = Level.of(points);
        assertTrue(level >= 0 && level <= 100);
    }

    @Test
    void keepsOrderAndScale() {
        assertEquals(50, Level.of(0));
        assertEquals(51, Level.of(1), 0.001);
        assertEquals(100, Level.of(60) + Level.of(-60), 1e-12);
        double last = 0;
        for (int points = -500; points <= 500; points++) {
            double level = Level.of(points);
            assertTrue(level > last && level < 100);
            last = level;
        }
    }

    @Test
    void pointsWhoseSquareIsInfiniteMakeTheEndsOfTheScale() {
        assertEquals(100, Level.of(1e155));
        assertEquals(0, Level.of(-Double.MAX_VALUE));
        assertEquals(100, Level.of(1e12));
        assertTrue(Double.isNaN(Level.of(Double.NaN)));
    }

    @Test
    void theEndsOfTheScaleHaveFinitePoints() {
        assertTrue(Double.isFinite(Level.points(0)) && Double.isFinite(Level.points(100)));
    }
}
