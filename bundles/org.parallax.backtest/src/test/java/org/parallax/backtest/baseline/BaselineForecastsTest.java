package org.parallax.backtest.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.backtest.series.Step;

class BaselineForecastsTest {

    private static final double[] YEARS = {1, 2, 4, 8, 6, 6};

    @Test
    void persistenceByHand() {
        // Errors of the second to the fifth value: 1, 2, 4, -2; the sixth is forecast as the fifth.
        Gaussian forecast = of("persistence", yearly(), 5);
        assertEquals(6, forecast.mean());
        assertEquals(Math.sqrt((1 + 4 + 16 + 4) / 4.0), forecast.deviation(), 1e-12);
    }

    @Test
    void climatologyByHand() {
        // Means of all before: 1, 1.5, 7/3, 15/4, 21/5; errors of those known: 1, 2.5, 17/3, 9/4.
        Gaussian forecast = of("climatology", yearly(), 5);
        assertEquals(21 / 5.0, forecast.mean(), 1e-12);
        double squares = 1 + 2.5 * 2.5 + 17 / 3.0 * 17 / 3.0 + 9 / 4.0 * 9 / 4.0;
        assertEquals(Math.sqrt(squares / 4), forecast.deviation(), 1e-12);
    }

    @Test
    void recentMeanLooksBackFiveYears() {
        SeriesFile file = MadeUpSeries.monthly(7).every(Step.YEAR).of(100, 1, 2, 3, 4, 5, 0);
        assertEquals(3, of("recent mean", file, 6).mean(), 1e-12);
    }

    @Test
    void autoregressionByHand() {
        // Mean 3 and pairs (−2,−1)(−1,0)(0,1)(1,2): 2 + 0 + 0 + 2 over 4 + 1 + 0 + 1; two steps from the last, 2 away.
        double left = 4 / 6.0;
        SeriesFile file = MadeUpSeries.monthly(7).every(Step.YEAR).of(1, 2, 3, 4, 5, 0, 0);
        var parameters = BaselineParameters.of(ObservedValues.of(file), 5).orElseThrow();
        assertEquals(
                3 + left * left * 2,
                BaselineRule.AUTOREGRESSION.expected(ObservedValues.of(file), 6, 5, parameters).orElseThrow(),
                1e-12);
    }

    @Test
    void aSeasonIsSeenThroughARise() {
        SeriesFile file = seasonal(48, 48, 0.5);
        SeasonalProfile profile = SeasonalProfile.of(ObservedValues.of(file), 48).orElseThrow();
        for (int month = 0; month < 12; month++) {
            assertEquals(month < 6 ? -3 : 3, profile.at(month), 1e-9);
        }
        assertEquals(
                file.values().get(24).value(),
                BaselineRule.SEASONAL_PERSISTENCE
                        .expected(ObservedValues.of(file), 36, 30, BaselineParameters.of(ObservedValues.of(file), 30).orElseThrow())
                        .orElseThrow());
        assertTrue(SeasonalProfile.of(ObservedValues.of(file), 23).isEmpty());
    }

    @Property(tries = 30)
    void seasonsSumToNothing(@ForAll @Size(40) double[] values) {
        SeasonalProfile profile = SeasonalProfile.of(
                        ObservedValues.of(MadeUpSeries.monthly(40).withSeason().of(tame(values))), 40)
                .orElseThrow();
        double sum = 0;
        for (int month = 0; month < 12; month++) {
            sum += profile.at(month);
        }
        assertEquals(0, sum, 1e-9);
    }

    @Test
    void aTestPartHasParametersOfTheTrainingPartToo() {
        SeriesFile file = MadeUpSeries.monthly(4).every(Step.YEAR).of(1, 2, 3, 6, 100, 0, 0);
        assertEquals(3, of("climatology, training", file, 6).mean(), 1e-12);
        assertEquals(112 / 6.0, of("climatology, expanding", file, 6).mean(), 1e-12);
        assertEquals(
                List.of("climatology, training", "climatology, expanding", "recent mean", "persistence",
                        "AR(1), training", "AR(1), expanding", "seasonal persistence"),
                BaselineForecasts.of(file, 12).stream().map(BaselineForecasts::name).toList());
    }

    @Test
    void threeErrorsAreNeeded() {
        assertTrue(named("persistence", yearly(), 12).at(3).isEmpty());
        assertTrue(named("persistence", yearly(), 12).at(4).isPresent());
    }

    /** Two years ahead the errors of the last year but one are the newest that are known. */
    @Test
    void errorsNotYetKnownDoNotCount() {
        SeriesFile file = MadeUpSeries.monthly(8).every(Step.YEAR).of(1, 2, 3, 4, 5, 6, 7, 8);
        assertTrue(named("persistence", file, 24).at(5).isEmpty());
        assertTrue(named("persistence", file, 24).at(6).isPresent());
    }

    @Test
    void aPollIsKnownOnlyOnceItsFieldworkIsOver() {
        SeriesFile file = MadeUpSeries.monthly(3).every(Step.IRREGULAR).of(1, 2, 3);
        assertEquals(2, ObservedValues.of(file).known(2, 12));
        assertEquals(1, ObservedValues.of(file).known(2, 13));
    }

    @Property(tries = 60)
    void nothingAfterTheOriginIsSeen(
            @ForAll @Size(40) double[] values, @ForAll @IntRange(min = 0, max = 39) int target, @ForAll boolean season) {
        double[] tame = tame(values);
        var kind = season ? MadeUpSeries.monthly(40).withSeason() : MadeUpSeries.monthly(40);
        for (int horizon : Step.MONTH.horizons()) {
            double[] changed = tame.clone();
            for (int i = Math.max(0, target - horizon + 1); i < changed.length; i++) {
                changed[i] += 1000 + i;
            }
            assertEquals(all(kind.of(tame), horizon, target), all(kind.of(changed), horizon, target));
        }
    }

    @Property(tries = 60)
    void shiftsAndScalesWithTheSeries(
            @ForAll @Size(30) double[] values, @ForAll @IntRange(min = -50, max = 50) int shift,
            @ForAll @IntRange(min = 1, max = 9) int scale) {
        double[] tame = tame(values);
        double[] moved = Arrays.stream(tame).map(value -> shift + scale * value).toArray();
        List<Optional<Gaussian>> before = all(MadeUpSeries.monthly(30).of(tame), 3, 29);
        List<Optional<Gaussian>> after = all(MadeUpSeries.monthly(30).of(moved), 3, 29);
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i).isPresent(), after.get(i).isPresent());
            if (before.get(i).isPresent()) {
                assertEquals(shift + scale * before.get(i).get().mean(), after.get(i).orElseThrow().mean(), 1e-6);
                assertEquals(scale * before.get(i).get().deviation(), after.get(i).orElseThrow().deviation(), 1e-6);
            }
        }
    }

    private static double[] tame(double[] values) {
        return Arrays.stream(values).map(value -> Double.isFinite(value) ? value % 100 : 0).toArray();
    }

    private static List<Optional<Gaussian>> all(SeriesFile file, int horizon, int target) {
        return BaselineForecasts.of(file, horizon).stream().map(one -> one.at(target)).toList();
    }

    private static SeriesFile yearly() {
        return MadeUpSeries.monthly(6).every(Step.YEAR).of(YEARS);
    }

    private static SeriesFile seasonal(int months, int trained, double rise) {
        var values = new double[months];
        for (int i = 0; i < months; i++) {
            values[i] = rise * i + (i % 12 < 6 ? -3 : 3);
        }
        return MadeUpSeries.monthly(trained).withSeason().of(values);
    }

    private static Gaussian of(String name, SeriesFile file, int target) {
        return named(name, file, 12).at(target).orElseThrow();
    }

    private static BaselineForecasts named(String name, SeriesFile file, int horizon) {
        return BaselineForecasts.of(file, horizon).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
