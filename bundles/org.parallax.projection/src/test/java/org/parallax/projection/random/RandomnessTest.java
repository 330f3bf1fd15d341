package org.parallax.projection.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The seed is fixed, so a bound of four standard errors either holds for ever or never. */
class RandomnessTest {

    private static final int DRAWS = 100_000;
    private static final long STREAM = Randomness.streamKey(7, "walk");

    /** Ways to go through the coordinates, each of which must look random. */
    private static Map<String, IntToDoubleFunction> coordinates() {
        return Map.of(
                "runs", i -> Randomness.uniform(Randomness.runKey(STREAM, i), 1, 0),
                "months", i -> Randomness.uniform(Randomness.runKey(STREAM, 1), i, 0),
                "draws", i -> Randomness.uniform(Randomness.runKey(STREAM, 1), 1, i),
                "months of runs", i -> Randomness.uniform(Randomness.runKey(STREAM, i / 36), i % 36, 0),
                "seeds", i -> Randomness.uniform(Randomness.runKey(Randomness.streamKey(i, "walk"), 0), 1, 0),
                "names", i -> Randomness.uniform(Randomness.runKey(Randomness.streamKey(7, "event" + i), 0), 1, 0));
    }

    @TestFactory
    Stream<DynamicTest> uniform() {
        return coordinates().entrySet().stream().map(way -> DynamicTest.dynamicTest(way.getKey(), () -> {
            var counts = new int[100];
            double sum = 0;
            for (int i = 0; i < DRAWS; i++) {
                double value = way.getValue().applyAsDouble(i);
                counts[(int) (100 * value)]++;
                sum += value;
            }
            double expected = DRAWS / 100.0;
            double chiSquare = 0;
            for (int count : counts) {
                chiSquare += (count - expected) * (count - expected) / expected;
            }
            assertTrue(Math.abs(chiSquare - 99) < 4 * Math.sqrt(2 * 99), "chi square " + chiSquare);
            assertEquals(0.5, sum / DRAWS, 4 / Math.sqrt(12.0 * DRAWS));
        }));
    }

    @TestFactory
    Stream<DynamicTest> neighboursAreIndependent() {
        return coordinates().entrySet().stream().map(way -> DynamicTest.dynamicTest(way.getKey(), () -> {
            for (int lag : new int[] {1, 2, 12, 36}) {
                double product = 0;
                for (int i = 0; i < DRAWS; i++) {
                    double value = way.getValue().applyAsDouble(i) - 0.5;
                    product += value * (way.getValue().applyAsDouble(i + lag) - 0.5);
                }
                assertEquals(0, 12 * product / DRAWS, 4 / Math.sqrt(DRAWS), "lag " + lag);
            }
        }));
    }

    @Test
    void streamsAreIndependent() {
        long other = Randomness.streamKey(7, "walk2");
        double product = 0;
        double mixed = 0;
        for (int run = 0; run < DRAWS; run++) {
            double normal = Randomness.normal(Randomness.runKey(STREAM, run), 1, 0);
            product += normal * Randomness.normal(Randomness.runKey(other, run), 1, 0);
            mixed += normal * (Randomness.uniform(Randomness.runKey(STREAM, run), 1, 0) - 0.5);
        }
        assertEquals(0, product / DRAWS, 4 / Math.sqrt(DRAWS));
        assertEquals(0, Math.sqrt(12) * mixed / DRAWS, 4 / Math.sqrt(DRAWS));
    }

    @Test
    void normalMoments() {
        var moments = new double[5];
        for (int run = 0; run < DRAWS; run++) {
            double normal = Randomness.normal(Randomness.runKey(STREAM, run), 3, 1);
            for (int power = 1; power < moments.length; power++) {
                moments[power] += Math.pow(normal, power) / DRAWS;
            }
        }
        assertEquals(0, moments[1], 4 / Math.sqrt(DRAWS));
        assertEquals(1, moments[2], 4 * Math.sqrt(2.0 / DRAWS));
        assertEquals(0, moments[3], 4 * Math.sqrt(15.0 / DRAWS));
        assertEquals(3, moments[4], 4 * Math.sqrt(96.0 / DRAWS));
    }

    @Test
    void everyCoordinateCounts() {
        long draw = Randomness.bits(Randomness.runKey(STREAM, 5), 6, 7);
        assertEquals(draw, Randomness.bits(Randomness.runKey(Randomness.streamKey(7, "walk"), 5), 6, 7));
        assertNotEquals(draw, Randomness.bits(Randomness.runKey(STREAM, 6), 6, 7));
        assertNotEquals(draw, Randomness.bits(Randomness.runKey(STREAM, 5), 7, 7));
        assertNotEquals(draw, Randomness.bits(Randomness.runKey(STREAM, 5), 6, 8));
        assertNotEquals(draw, Randomness.bits(Randomness.runKey(Randomness.streamKey(8, "walk"), 5), 6, 7));
    }
}
