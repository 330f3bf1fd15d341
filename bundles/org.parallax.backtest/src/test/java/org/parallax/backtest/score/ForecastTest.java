package org.parallax.backtest.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.baseline.Gaussian;
import org.parallax.projection.random.NormalQuantile;

class ForecastTest {

    private static final Forecast TWO = Forecast.mixed(List.of(new Gaussian(-1, 0.5), new Gaussian(2, 1.5)));

    @Test
    void theStandardNormalAtItsMean() {
        // Gneiting and Raftery 2007: (√2 − 1) / √π.
        assertEquals((Math.sqrt(2) - 1) / Math.sqrt(Math.PI), Forecast.of(new Gaussian(0, 1)).crps(0), 1e-14);
        assertEquals(0.6024413576276163, Forecast.of(new Gaussian(0, 1)).crps(1), 1e-12);
    }

    @Test
    void withoutSpreadItIsTheDistance() {
        assertEquals(3, Forecast.of(new Gaussian(1, 0)).crps(4));
        assertEquals(0, Forecast.of(new Gaussian(1, 0)).crps(1));
        assertEquals(0.5, Forecast.of(new Gaussian(1, 0)).share(1));
    }

    @Test
    void aMixturesScoreIsTheIntegralOverItsDistribution() {
        double value = 0.7;
        double width = 1e-3;
        double integral = 0;
        for (double x = -12; x < 12; x += width) {
            double above = TWO.share(x + width / 2) - (x + width / 2 >= value ? 1 : 0);
            integral += above * above * width;
        }
        assertEquals(integral, TWO.crps(value), 1e-3);
    }

    @Test
    void aMixtureOfTheSameIsThatOneToTheBit() {
        var one = new Gaussian(0.1, 0.7);
        assertEquals(Forecast.of(one).crps(0.3), Forecast.mixed(List.of(one, one, one)).crps(0.3));
        assertEquals(1, Forecast.mixed(List.of(one, one)).parts().size());
    }

    @Test
    void theCentralBandOfAMixtureHoldsNineInTen() {
        assertEquals(2 * NormalQuantile.at(0.95) * 2, Forecast.of(new Gaussian(5, 2)).width90(), 1e-12);
        var apart = Forecast.mixed(List.of(new Gaussian(-100, 1), new Gaussian(100, 1)));
        // A tenth of each side's own distribution lies beyond the band.
        assertEquals(200 + 2 * NormalQuantile.at(0.9), apart.width90(), 1e-9);
    }

    @Property(tries = 200)
    void isNeverNegativeAndMovesAndScalesWithItsUnit(
            @ForAll @DoubleRange(min = -50, max = 50) double value, @ForAll @DoubleRange(min = -50, max = 50) double mean,
            @ForAll @DoubleRange(min = 0, max = 20) double deviation) {
        var forecast = Forecast.mixed(List.of(new Gaussian(mean, deviation), new Gaussian(-mean, deviation / 2)));
        var moved = Forecast.mixed(
                List.of(new Gaussian(7 + 3 * mean, 3 * deviation), new Gaussian(7 - 3 * mean, 3 * deviation / 2)));
        double crps = forecast.crps(value);
        assertTrue(crps >= 0);
        assertEquals(3 * crps, moved.crps(7 + 3 * value), 1e-9);
    }

    @Property(tries = 100)
    void theTruthScoresBest(
            @ForAll @DoubleRange(min = -2, max = 2) double shift, @ForAll @DoubleRange(min = 0.3, max = 3) double scale) {
        double truth = 0;
        double other = 0;
        for (int i = 0; i < 400; i++) {
            double sample = NormalQuantile.at((i + 0.5) / 400);
            truth += Forecast.of(new Gaussian(0, 1)).crps(sample) / 400;
            other += Forecast.of(new Gaussian(shift, scale)).crps(sample) / 400;
        }
        assertTrue(truth <= other + 1e-4, truth + " against " + other);
    }
}
