package org.parallax.backtest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.projection.random.NormalQuantile;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Fans;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Series;

final class CourseSheetTest {

    /** Fans of a normal distribution in each of two months. */
    private static Fans normal(double mean, double deviation) {
        var fan = new Fan(
                Series.of(mean, mean),
                Stream.of(Quantile.values()).map(quantile -> {
                    double value = mean + deviation * NormalQuantile.at(quantile.share());
                    return Series.of(value, value);
                }).toList());
        return new Fans(IntStream.range(0, Indicator.values().length).mapToObj(i -> fan).toList());
    }

    @Test
    void theVarianceIsThatOfTheChange() {
        var sheet = CourseSheet.informed(normal(60, 9), normal(5, 3));
        assertEquals(60, sheet.means().getFirst().at(1));
        assertEquals(9, sheet.variances().getFirst().at(1), 1e-3);
    }

    @Test
    void aBlindForecastHasNoSpreadOfItsOwn() {
        assertEquals(0, CourseSheet.blind(normal(60, 9)).variances().getFirst().at(0));
    }
}
