package org.parallax.backtest.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.baseline.Gaussian;
import org.parallax.backtest.series.Period;

/** What a point is worth lies anywhere between nothing and the scale. */
final class TargetTest {

    private static Gaussian moved(double scale, double change, double deviation) {
        var target = new Target(
                0, Period.parse("2012-04").orElseThrow(), YearMonth.of(2012, 1), new Gaussian(10, 3), scale, List.of());
        return target.moved(change, deviation);
    }

    @Test
    void theForecastMovesByHalfOfTheScaledChange() {
        assertEquals(10 - 0.5 * 8 / 2, moved(-0.5, 8, 0).mean(), 1e-12);
    }

    /** The variance of a product of a uniform and an independent variable, and the baseline's beside it. */
    @Test
    void whatIsNotKnownWidensIt() {
        double worth = 0.5 * 0.5 * (8 * 8 / 12.0 + 2 * 2 / 3.0);
        assertEquals(Math.sqrt(9 + worth), moved(-0.5, 8, 2).deviation(), 1e-12);
    }

    @Test
    void noChangeIsTheBaselineToTheBit() {
        assertEquals(new Gaussian(10, 3), moved(0.7, 0, 0));
    }
}
