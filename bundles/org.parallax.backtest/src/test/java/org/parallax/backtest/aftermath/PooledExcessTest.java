package org.parallax.backtest.aftermath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.aftermath.AfterPrecedent.Measured;
import org.parallax.backtest.baseline.Gaussian;
import org.parallax.backtest.baseline.MadeUpSeries;
import org.parallax.backtest.series.Observation;
import org.parallax.backtest.series.Period;
import org.parallax.projection.situation.PastEvent;

class PooledExcessTest {

    private static final PastEvent EVENT = MadeUpEvents.in("2010-01").getFirst();

    private static Measured measured(double excess, double error) {
        return new Measured(EVENT, new Observation(Period.parse("2010-02").orElseThrow(), 7 + excess), new Gaussian(7, error));
    }

    @Test
    void oneValueHasNoSpread() {
        assertTrue(PooledExcess.of(List.of(measured(3, 1))).isEmpty());
    }

    /** The spread of 1 and 3 has variance 2, the forecast's own errors 4: the wider holds, and it is told from no more than two. */
    @Test
    void theForecastsOwnErrorIsTheLeast() {
        var pooled = PooledExcess.of(List.of(measured(1, 2), measured(3, 2))).orElseThrow();
        assertEquals(2 * 2 / 6.0, pooled.expected(), 1e-12);
        assertEquals(Math.sqrt(4 * 1.5), pooled.deviation(), 1e-12);
        assertTrue(!pooled.isOneSided());
    }

    /** 2, 6 and 10: variance 16 beside errors of variance 1. */
    @Test
    void neighboursThatDifferWidenIt() {
        var pooled = PooledExcess.of(List.of(measured(2, 1), measured(6, 1), measured(10, 1))).orElseThrow();
        assertEquals(6 * 3 / 7.0, pooled.expected(), 1e-12);
        assertEquals(Math.sqrt(16 * 4 / 3.0), pooled.deviation(), 1e-12);
    }

    @Test
    void theMoreThereAreTheLessItIsShrunk() {
        var many = new ArrayList<Measured>();
        for (int i = 0; i < 36; i++) {
            many.add(measured(8, 0));
        }
        assertEquals(8 * 0.9, PooledExcess.of(many).orElseThrow().expected(), 1e-12);
        assertTrue(PooledExcess.of(many).orElseThrow().isOneSided());
    }

    /** Nine intervals of ten hold the excess after the next event, where nothing followed any. */
    @Test
    void theIntervalIsForTheNextEvent() {
        int held = 0;
        int asked = 400;
        for (int i = 0; i < asked; i++) {
            var series = MadeUpSeries.monthly(200).of(autoregression(new SplittableRandom(i), 200));
            var finder = new ExcessFinder(series, YearMonth.of(2016, 8));
            var past = finder.after(MadeUpEvents.in("2005-03", "2007-09", "2009-02", "2011-07", "2013-10")).excess().get(1);
            var next = finder.after(MadeUpEvents.in("2015-06")).excess().get(1).measured().getFirst().excess();
            var pooled = past.pooled().orElseThrow();
            held += pooled.low() <= next && next <= pooled.high() ? 1 : 0;
        }
        assertTrue(held > 0.87 * asked && held < 0.97 * asked, held + " of " + asked);
    }

    private static double[] autoregression(SplittableRandom random, int length) {
        double[] values = new double[length];
        for (int i = 1; i < length; i++) {
            values[i] = 0.7 * values[i - 1] + random.nextGaussian();
        }
        return values;
    }
}
