package org.parallax.theories.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Indicator;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;

class PersistenceTest {

    private static final Persistence THEORY = new Persistence();

    private static World restless() {
        var world = new World();
        for (int month = 1; month < 120; month += 9) {
            world.happened(month, month % 2 == 0 ? News.landing("l" + month) : News.summit("s" + month));
        }
        return world;
    }

    private static Paths paths(World world, int runs) {
        var situation = world.situation();
        return Paths.of(THEORY, situation, THEORY.card().defaults(), Script.noisy(situation), runs);
    }

    @Test
    void theMedianStaysAtTheLastDocumentedLevel() {
        var paths = paths(restless(), 4000);
        for (var indicator : Indicator.values()) {
            assertEquals(paths.at(0, indicator), paths.quantile(36, indicator, 0.5), 1.0, indicator.name());
        }
    }

    @Test
    void theSpreadGrowsWithTheRootOfTheHorizon() {
        var paths = paths(restless(), 4000);
        double ratio = spread(paths, 36) / spread(paths, 9);
        assertEquals(2, ratio, 0.25);
    }

    @Test
    void aRestlessRecordSpreadsMoreThanAQuietOne() {
        assertTrue(spread(paths(restless(), 500), 12) > 1.5 * spread(paths(new World(), 500), 12));
    }

    private static double spread(Paths paths, int month) {
        return paths.quantile(month, Indicator.POLITICAL, 0.95) - paths.quantile(month, Indicator.POLITICAL, 0.05);
    }

    @Test
    void eventsAreIgnored() {
        assertArrayEquals(
                paths(new World(), 3).all(), paths(new World().plan(2, News.landing("x")), 3).all());
    }
}
