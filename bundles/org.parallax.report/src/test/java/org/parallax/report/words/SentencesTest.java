package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.situation.Series;
import org.parallax.report.Made;

class SentencesTest {

    @Test
    void saysDirectionSizeMonthAndWhenHalfIsGone() {
        assertEquals(
                "The scenario lowers security cooperation by about nine points by Feb\u00a02026, in nearly every run; half of that is gone "
                        + "two months later",
                effect(1, -1, -9, -6, -4, -1));
    }

    @Test
    void saysWhenItIsStillThereAtTheEnd() {
        assertEquals(
                "The scenario raises security cooperation by about four points by Mar\u00a02026, in nine runs out of ten; most of it is "
                        + "still there at the end",
                effect(4, 1, 2, 4));
    }

    @Test
    void admitsThatFewRunsShareIt() {
        assertEquals(
                "The scenario lowers security cooperation by about five points by Jan\u00a02026, though in fewer than half of the runs; it "
                        + "has begun to fade by the end",
                effect(40, -5, -3));
    }

    @Test
    void saysWhenThereIsNothingToBeSeen() {
        assertEquals(
                "The scenario never moves security cooperation by as much as a point",
                effect(1, 0.1, -0.4, 0.2));
    }

    @ParameterizedTest
    @CsvSource({"0, 0\u00a0%", "0.001, <1\u00a0%", "0.5, 50\u00a0%", "0.999, >99\u00a0%", "1, 100\u00a0%"})
    void sharesNeverRoundToCertainty(double share, String words) {
        assertEquals(words, Numbers.percent(share));
    }

    @ParameterizedTest
    @CsvSource({"-0.04, 0.0", "-6.14, −6.1", "3.25, +3.3", "0, 0.0"})
    void changesCarryTheirSign(double change, String words) {
        assertEquals(words, Numbers.change(change));
    }

    /** Quantiles lie up to {@code width} either side of the mean; nine points of width is one run in ten on the other side. */
    private static String effect(double width, double... means) {
        var share = new double[] {-1, -0.8, -0.4, 0.13, 0.4, 0.8, 1};
        var quantiles = Arrays.stream(Quantile.values())
                .map(q -> Series.of(Arrays.stream(means).map(m -> m + share[q.ordinal()] * width).toArray()))
                .toList();
        return Sentences.effect(
                "The scenario", "security cooperation", new Fan(Series.of(means), quantiles), Made.AS_OF.plusMonths(1), new SampleSize(10_000));
    }
}
