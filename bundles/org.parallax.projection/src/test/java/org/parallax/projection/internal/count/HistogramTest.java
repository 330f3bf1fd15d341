package org.parallax.projection.internal.count;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HistogramTest {

    private static final double[] SHARES = {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95};

    @Provide
    Arbitrary<List<Double>> levels() {
        var levels = Arbitraries.doubles().between(0, 100).edgeCases(edges -> edges.add(0.0, 50.0, 100.0));
        return levels.list().ofMinSize(1).ofMaxSize(200);
    }

    @Provide
    Arbitrary<List<Double>> differences() {
        var differences = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(0.0)),
                net.jqwik.api.Tuple.of(2, Arbitraries.doubles().between(-100, 100)));
        return differences.list().ofMinSize(1).ofMaxSize(200);
    }

    @Property
    void levelsLieWhereSortingPutsThem(@ForAll("levels") List<Double> values) {
        assertSorted(values, filled(new LevelHistogram(1), values));
    }

    @Property
    void differencesLieWhereSortingPutsThem(@ForAll("differences") List<Double> values) {
        assertSorted(values, filled(new DifferenceHistogram(1), values));
    }

    @Property
    void sumsDoNotDependOnTheirOrder(
            @ForAll("levels") List<Double> one, @ForAll("levels") List<Double> two, @ForAll("levels") List<Double> three) {
        var left = filled(new LevelHistogram(1), one);
        left.add(filled(new LevelHistogram(1), two));
        left.add(filled(new LevelHistogram(1), three));
        var right = filled(new LevelHistogram(1), three);
        right.add(filled(new LevelHistogram(1), two));
        var first = filled(new LevelHistogram(1), one);
        first.add(right);
        assertEquals(left.mean(0), first.mean(0));
        assertArrayEquals(left.quantiles(0, SHARES), first.quantiles(0, SHARES));
        assertEquals(one.size() + two.size() + three.size(), left.runs());
    }

    @Property
    void constantIsExact(@ForAll("levels") List<Double> values) {
        double constant = values.getFirst();
        var histogram = filled(new LevelHistogram(1), java.util.Collections.nCopies(values.size(), constant));
        assertEquals(constant, histogram.mean(0));
        for (double quantile : histogram.quantiles(0, SHARES)) {
            assertEquals(constant, quantile);
        }
    }

    @Test
    void noDifferenceIsExact() {
        var histogram = new DifferenceHistogram(1);
        for (int i = 0; i < 100; i++) {
            histogram.add(new double[] {i < 30 ? -9.13 : 0});
        }
        assertEquals(0, histogram.quantiles(0, new double[] {0.5})[0]);
        assertEquals(-9.13, histogram.quantiles(0, new double[] {0.05})[0], Histogram.WIDTH);
    }

    @Test
    void cellsAreApart() {
        var histogram = new LevelHistogram(2);
        for (int i = 0; i < 50; i++) {
            histogram.add(new double[] {10, 90});
        }
        assertEquals(10, histogram.mean(0));
        assertEquals(90, histogram.mean(1));
    }

    private static Histogram filled(Histogram histogram, List<Double> values) {
        values.forEach(value -> histogram.add(new double[] {value}));
        return histogram;
    }

    private static void assertSorted(List<Double> values, Histogram histogram) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double[] quantiles = histogram.quantiles(0, SHARES);
        for (int i = 0; i < SHARES.length; i++) {
            double rank = SHARES[i] * (sorted.length - 1);
            int below = (int) rank;
            double upper = sorted[Math.min(below + 1, sorted.length - 1)];
            double exact = sorted[below] + (rank - below) * (upper - sorted[below]);
            assertEquals(exact, quantiles[i], Histogram.WIDTH + 1e-9);
            assertTrue(i == 0 || quantiles[i] >= quantiles[i - 1]);
        }
        assertEquals(Arrays.stream(sorted).sum() / sorted.length, histogram.mean(0), 1e-6);
    }
}
