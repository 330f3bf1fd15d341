package org.parallax.backtest.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Diebold–Mariano test, the bootstrap and the episodes, by hand. */
class MeasuresTest {

    @Test
    void dieboldMarianoAStepAhead() {
        // Mean 2, variance (1 + 0 + 1) / 3, correction √(2/3).
        assertEquals(
                2 / Math.sqrt(2 / 3.0 / 3) * Math.sqrt(2 / 3.0), DieboldMariano.t(new double[] {1, 2, 3}, 1), 1e-12);
    }

    @Test
    void dieboldMarianoTwoStepsAhead() {
        // Mean 2.5, variance 5/4, covariance of neighbours (0.75 − 0.25 + 0.75) / 4, correction √((4 + 1 − 4 + 0.5) / 4).
        double longRun = 1.25 + 2 * 1.25 / 4;
        assertEquals(
                2.5 / Math.sqrt(longRun / 4) * Math.sqrt(1.5 / 4), DieboldMariano.t(new double[] {1, 2, 3, 4}, 2), 1e-12);
    }

    @Test
    void dieboldMarianoOfTheSameIsNothing() {
        assertEquals(0, DieboldMariano.t(new double[5], 3));
        assertEquals(0, DieboldMariano.t(new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1}, 1));
        assertEquals(0, DieboldMariano.t(new double[] {1}, 12));
    }

    @Test
    void dieboldMarianoOfCovariancesBelowNothingKeepsToTheVariance() {
        double[] alternating = {3, -1, 3, -1, 3, -1};
        double t = DieboldMariano.t(alternating, 2);
        assertEquals(1 / Math.sqrt(4 / 6.0) * Math.sqrt((7 - 4 + 2 / 6.0) / 6), t, 1e-12);
    }

    @Test
    void blocksAreAsLongAsTheHorizonAndAtLeastFour() {
        assertEquals(4, BlockBootstrap.block(100, 1));
        assertEquals(12, BlockBootstrap.block(100, 12));
        assertEquals(1, BlockBootstrap.block(7, 1));
        assertEquals(1, BlockBootstrap.block(23, 12));
    }

    @Test
    void drawsAreTheSameForEverAndKeepNeighboursTogether() {
        double[] values = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000};
        double[] sums = draw(values);
        assertArrayEquals(sums, draw(values));
        // Two blocks of four: each sum is that of two runs of ones, as 1111 and 11110000.
        for (double sum : sums) {
            assertTrue(possible(sum), sum + " is no sum of two blocks");
        }
        assertTrue(Arrays.stream(sums).distinct().count() > 10);
        // Two blocks, each of five equally likely.
        assertEquals(2 * 1111 * 11_111 / 5.0, Arrays.stream(sums).average().orElseThrow(), 5e5);
    }

    private static boolean possible(double sum) {
        for (int i = 0; i <= 4; i++) {
            for (int j = 0; j <= 4; j++) {
                if (sum == 1111 * (Math.pow(10, i) + Math.pow(10, j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double[] draw(double[] values) {
        var sums = new double[BlockBootstrap.DRAWS];
        BlockBootstrap.add("test", values, 4, sums);
        return sums;
    }

    @Test
    void upheavalsCloserThanSixMonthsAreOneEpisode() {
        YearMonth first = YearMonth.of(2012, 8);
        assertEquals(
                List.of(
                        List.of(first, first.plusMonths(5), first.plusMonths(10)),
                        List.of(first.plusMonths(16))),
                EpisodeGroups.of(List.of(first.plusMonths(16), first, first.plusMonths(5), first.plusMonths(10), first)));
    }
}
