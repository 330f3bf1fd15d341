package org.parallax.projection.internal.count;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class MixtureTest {

    private static final double[] SHARES = {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95};

    @Provide
    Arbitrary<List<Double>> levels() {
        return Arbitraries.doubles().between(0, 100).edgeCases(edges -> edges.add(0.0, 50.0, 100.0)).list().ofMinSize(1).ofMaxSize(200);
    }

    @Provide
    Arbitrary<List<Double>> differences() {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(0.0)), Tuple.of(2, Arbitraries.doubles().between(-100, 100)))
                .list().ofMinSize(1).ofMaxSize(200);
    }

    @Property
    void theShareOfTheMixtureBelowAQuantileIsTheMeanOfTheShares(
            @ForAll("levels") List<Double> one, @ForAll("levels") List<Double> two, @ForAll("levels") List<Double> three) {
        assertMixed(Stream.of(one, two, three).map(values -> filled(new LevelHistogram(1), values)).toList(), List.of(one, two, three));
    }

    @Property
    void soItIsOfDifferences(@ForAll("differences") List<Double> one, @ForAll("differences") List<Double> two) {
        assertMixed(Stream.of(one, two).map(values -> filled(new DifferenceHistogram(1), values)).toList(), List.of(one, two));
    }

    /** Up to a quantile lies no less than its share, and below it no more: to within a bin, and half a run of each part. */
    private static void assertMixed(List<Histogram> histograms, List<List<Double>> values) {
        var quantiles = mixed(histograms);
        for (int i = 0; i < SHARES.length; i++) {
            double upTo = 0;
            double below = 0;
            double slack = 1e-9;
            for (var part : values) {
                double quantile = quantiles[i];
                upTo += part.stream().filter(value -> value <= quantile + Histogram.WIDTH).count() / (double) part.size() / values.size();
                below += part.stream().filter(value -> value < quantile - Histogram.WIDTH).count() / (double) part.size() / values.size();
                slack += 0.5 / part.size() / values.size();
            }
            assertTrue(upTo >= SHARES[i] - slack, SHARES[i] + ": " + quantiles[i] + " has " + upTo);
            assertTrue(below <= SHARES[i] + slack, SHARES[i] + ": " + quantiles[i] + " has " + below);
            assertTrue(i == 0 || quantiles[i] >= quantiles[i - 1]);
        }
    }

    @Property
    void thePartsAreMixedTheSameWhateverTheirOrder(@ForAll("levels") List<Double> one, @ForAll("levels") List<Double> two) {
        var first = filled(new LevelHistogram(1), one);
        var second = filled(new LevelHistogram(1), two);
        assertArrayEquals(mixed(List.of(first, second)), mixed(List.of(second, first)), "of two, even the last bits");
    }

    @Property
    void theSameThriceIsTheSameToWithinABinOrTheNextRun(@ForAll("levels") List<Double> values) {
        var histogram = filled(new LevelHistogram(1), values);
        var sorted = values.stream().sorted().toList();
        var quantiles = mixed(Collections.nCopies(3, histogram));
        var own = histogram.quantiles(0, SHARES);
        for (int i = 0; i < SHARES.length; i++) {
            double rank = SHARES[i] * (sorted.size() - 1);
            double low = sorted.get((int) Math.floor(rank)) - Histogram.WIDTH;
            double high = sorted.get((int) Math.ceil(rank)) + Histogram.WIDTH;
            assertTrue(low <= quantiles[i] && quantiles[i] <= high, SHARES[i] + ": " + own[i] + " alone, " + quantiles[i] + " thrice");
        }
    }

    @Test
    void eachPartHasTheSameWeightWhateverItsRuns() {
        var few = filled(new LevelHistogram(1), Collections.nCopies(10, 20.0));
        var many = filled(new LevelHistogram(1), Collections.nCopies(10_000, 70.0));
        var quantiles = mixed(List.of(few, many));
        assertEquals(20, quantiles[2]);
        assertEquals(70, quantiles[4], Histogram.WIDTH);
    }

    @Test
    void noDifferenceIsExact() {
        var still = filled(new DifferenceHistogram(1), Collections.nCopies(100, 0.0));
        var moved = filled(new DifferenceHistogram(1), Collections.nCopies(100, -9.13));
        var quantiles = mixed(List.of(still, still, moved));
        assertEquals(-9.13, quantiles[2], Histogram.WIDTH);
        assertEquals(0, quantiles[3]);
        assertEquals(0, quantiles[6]);
    }

    private static double[] mixed(List<? extends Histogram> histograms) {
        return new Mixture(histograms.stream().map(Histogram::counted).toList()).quantiles(0, SHARES);
    }

    private static Histogram filled(Histogram histogram, List<Double> values) {
        values.forEach(value -> histogram.add(new double[] {value}));
        return histogram;
    }
}
