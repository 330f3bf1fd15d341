package org.parallax.backtest.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.baseline.MadeUpSeries;
import org.parallax.backtest.link.DatedLevels;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.projection.random.Randomness;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Party;
import org.parallax.projection.situation.Series;

class ScoringTest {

    private static final int MONTHS = 156;
    private static final Parties PARTIES = new Parties(new Party("A", "A", "AAA"), new Party("B", "B", "BBB"));
    private static final double[] LEVELS = levels(1);

    /** Levels from 1999 that jump now and then and stay; a year more than there are values before and after them. */
    private static double[] levels(long seed) {
        var levels = new double[MONTHS + 24];
        double level = 0;
        for (int i = 0; i < levels.length; i++) {
            long run = Randomness.runKey(Randomness.streamKey(seed, "levels"), i);
            level = 0.99 * level + (Randomness.uniform(run, 0, 0) < 0.25 ? 5 * Randomness.normal(run, 0, 1) : 0);
            levels[i] = 50 + level;
        }
        return levels;
    }

    /** A series that follows the levels by a unit for two points, with noise. */
    private static double[] values(double sign, double noise) {
        var values = new double[MONTHS];
        for (int i = 0; i < MONTHS; i++) {
            long run = Randomness.runKey(Randomness.streamKey(9, "values"), i);
            values[i] = 3 + sign * LEVELS[i + 12] / 2 + noise * Randomness.normal(run, 0, 0);
        }
        return values;
    }

    /** A perfect theory keeps the baseline's spread, and what its points are worth is not known: a third of the error goes. */
    @Test
    void anEffectThatIsThereIsFound() {
        Scores scores = scored(MadeUpCourses.of(LEVELS), MadeUpSeries.monthly(96).of(values(1, 0.3)));
        Score informed = one(scores, "Kernel", Arm.EVENTS, 3);
        assertEquals(60, informed.n());
        assertEquals(Part.TEST, informed.of().part());
        assertTrue(informed.skill().overBest().value() > 0.3, informed.toString());
        assertTrue(informed.skill().overBest().isShown());
        assertTrue(informed.dieboldMariano() > 2);
        assertEquals(0, one(scores, "Kernel", Arm.NONE, 3).skill().overBest().value());
        Control moved = control(scores, "Kernel", Arm.EVENTS, 3);
        assertEquals(1, moved.share(), 0.05);
        assertTrue(moved.passed());
        assertEquals(0.5, scores.links().getFirst().scale(), 0.1);
    }

    @Test
    void theSignIsThatOfTheHead() {
        SeriesFile against = MadeUpSeries.monthly(96).against().of(values(-1, 0.3));
        SeriesFile wrong = MadeUpSeries.monthly(96).of(values(-1, 0.3));
        assertTrue(kernel(scored(MadeUpCourses.of(LEVELS), against)) > 0.2);
        assertTrue(kernel(scored(MadeUpCourses.of(LEVELS), wrong)) < -0.2);
    }

    @Test
    void aFlowFollowsTheChangeWithinTheMonth() {
        var values = new double[MONTHS];
        for (int i = 0; i < MONTHS; i++) {
            values[i] = (LEVELS[i + 12] - LEVELS[i + 11]) / 2 + Math.sin(i / 9.0);
        }
        SeriesFile file = MadeUpSeries.monthly(96).asFlow().of(values);
        assertTrue(one(scored(MadeUpCourses.of(LEVELS), file), "Kernel", Arm.EVENTS, 1).skill().overBest().value() > 0.02);
    }

    @Test
    void aTheoryThatPassesTheKernelOnHasNothingOverIt() {
        MadeUpCourses courses = MadeUpCourses.of(LEVELS).with("Echo", LEVELS);
        Scores scores = scored(courses, MadeUpSeries.monthly(96).of(values(1, 1)));
        for (String same : List.of("Echo", "Pool")) {
            Score score = one(scores, same, Arm.EVENTS, 3);
            assertEquals(new Score.Estimate(0, 0, 0), score.skill().overKernel());
            assertEquals(one(scores, "Kernel", Arm.EVENTS, 3).crps().theory(), score.crps().theory());
        }
    }

    @Test
    void aTheoryThatChangesNothingIsTheBaseline() {
        Scores scores = scored(MadeUpCourses.of(LEVELS), MadeUpSeries.monthly(96).of(values(1, 1)));
        Score blind = one(scores, "Kernel", Arm.NONE, 12);
        assertEquals(new Score.Estimate(0, 0, 0), blind.skill().overBest());
        assertEquals(0, blind.dieboldMariano());
        assertEquals(blind.crps().best().crps(), blind.crps().theory());
        assertEquals(blind.n(), blind.calibration().transform().stream().mapToInt(Integer::intValue).sum());
    }

    /** Documented news fades by itself; a baseline forecasts the way back, which must not be told twice. */
    @Test
    void whatFadesAnywayIsTheBaselines() {
        SeriesFile file = MadeUpSeries.monthly(96).of(values(1, 1));
        MadeUpCourses still = MadeUpCourses.of(LEVELS).with("Other", levels(5));
        Scores fading = scored(still.fading(0.5), file);
        Score kernel = one(fading, "Kernel", Arm.NONE, 6);
        assertEquals(new Score.Estimate(0, 0, 0), kernel.skill().overBest());
        assertEquals(kernel.crps().best().crps(), kernel.crps().theory());
        // What all fade by alike makes no difference.
        assertEquals(
                one(scored(still, file), "Other", Arm.EVENTS, 6).crps().theory(),
                one(fading, "Other", Arm.EVENTS, 6).crps().theory(), 1e-9);
    }

    @Test
    void thePoolIsOfThoseThatSaySomething() {
        double[] off = levels(5);
        MadeUpCourses courses = MadeUpCourses.of(LEVELS).with("Right", LEVELS).with("Wrong", off);
        Scores scores = scored(courses, MadeUpSeries.monthly(96).of(values(1, 0.3)));
        double right = one(scores, "Right", Arm.EVENTS, 6).crps().theory();
        double pool = one(scores, "Pool", Arm.EVENTS, 6).crps().theory();
        double wrong = one(scores, "Wrong", Arm.EVENTS, 6).crps().theory();
        assertTrue(right < pool && pool < wrong, right + " " + pool + " " + wrong);
        assertFalse(control(scores, "Wrong", Arm.EVENTS, 6).share() > 0.95);
        // What has no skill need not be better in place.
        assertTrue(one(scores, "Wrong", Arm.EVENTS, 6).skill().overKernel().value() < 0);
        assertTrue(control(scores, "Wrong", Arm.EVENTS, 6).passed());
    }

    /** A theory may claim what it adds to the Kernel, so that alone is moved: the Kernel's own merit must not pass it. */
    @Test
    void onlyWhatGoesBeyondTheKernelIsMovedRound() {
        double[] more = LEVELS.clone();
        for (int i = 0; i < more.length; i++) {
            // Up for a year and down for a year: as good when it is moved by two years.
            more[i] += i / 12 % 2 == 0 ? 2 : -2;
        }
        Scores scores = scored(MadeUpCourses.of(LEVELS).with("Tides", more), MadeUpSeries.monthly(96).of(values(1, 0.3)));
        assertEquals(1, control(scores, "Kernel", Arm.EVENTS, 6).share(), 0.05);
        assertTrue(control(scores, "Tides", Arm.EVENTS, 6).share() < 0.9);
    }

    @Test
    void valuesAHorizonApartAreCounted() {
        Scores scores = scored(MadeUpCourses.of(LEVELS), MadeUpSeries.monthly(96).of(values(1, 0.3)));
        assertEquals(new Score.Sample(60, 10), one(scores, "Kernel", Arm.EVENTS, 6).sample());
    }

    @Test
    void whereNoTheorySaysAnythingThePoolIsTheKernel() {
        Scores scores = scored(MadeUpCourses.of(LEVELS), MadeUpSeries.monthly(96).of(values(1, 1)));
        assertEquals(
                one(scores, "Kernel", Arm.EVENTS, 1).crps(), one(scores, "Pool", Arm.EVENTS, 1).crps());
    }

    @Test
    void aTheoryThatLacksAnOriginIsLeftOut() {
        MadeUpCourses courses = MadeUpCourses.of(LEVELS).with("Short", levels(5)[0], 1, 2, 3);
        Scores scores = scored(courses, MadeUpSeries.monthly(96).of(values(1, 0.3)));
        assertTrue(scores.scores().stream().noneMatch(score -> score.of().theory().equals("Short")));
        assertTrue(scores.scores().stream().noneMatch(score -> score.of().theory().equals("Pool")));
    }

    @Test
    void withoutATestPartEachOriginKnowsWhatWasKnown() {
        SeriesFile file = MadeUpSeries.monthly(MONTHS).of(values(1, 0.3));
        Score score = one(scored(MadeUpCourses.of(LEVELS), file), "Kernel", Arm.EVENTS, 6);
        assertEquals(Part.TRAINING, score.of().part());
        assertTrue(score.n() > 100 && score.n() <= MONTHS - 24 - 5, "n " + score.n());
        assertTrue(score.skill().overBest().value() > 0.3, score.toString());
    }

    @Test
    void episodesAreThoseAmongTheValues() {
        // Values are of January 2008 on; the third lies before, the fourth after them.
        MadeUpCourses courses = MadeUpCourses.of(LEVELS).withUpheavals(
                YearMonth.of(2005, 3), YearMonth.of(2009, 3), YearMonth.of(2009, 6), YearMonth.of(2011, 1),
                YearMonth.of(2013, 5));
        Score score = one(scored(courses, MadeUpSeries.monthly(96).of(values(1, 0.3))), "Kernel", Arm.EVENTS, 6);
        assertEquals(2, score.episodes().count());
        assertTrue(score.episodes().ceiling() > 0 && score.episodes().ceiling() < 1);
        assertTrue(score.episodes().leaveOneOut() <= score.skill().overBest().value() + 0.1);
        Score none = one(
                scored(MadeUpCourses.of(LEVELS), MadeUpSeries.monthly(96).of(values(1, 0.3))), "Kernel", Arm.EVENTS, 6);
        assertEquals(new Score.Episodes(0, 0, none.skill().overBest().value(), 0), none.episodes());
    }

    @Test
    void aFlatRecordIsRefused() {
        var flat = new double[MONTHS + 24];
        Scores scores = scored(MadeUpCourses.of(flat), MadeUpSeries.monthly(96).of(values(1, 0.3)));
        assertEquals(
                List.of(new Refusal("made-up", Layers.CORE, "In the 96 periods of the training part the record's political"
                        + " has a standard deviation of 0.0 points; under 1 point there is nothing to link the series"
                        + " to.")),
                scores.refused());
        assertTrue(scores.scores().isEmpty() && scores.links().isEmpty());
    }

    @Test
    void tooFewValuesAreRefused() {
        SeriesFile file = MadeUpSeries.monthly(20).of(Arrays.copyOf(values(1, 0.3), 20));
        assertEquals(
                "At no horizon can 4 values of its training part be forecast, and fewer give no interval. Before a value 24"
                        + " others must be known and three errors made, and the record's indicator political must by then have a"
                        + " standard deviation of a point.",
                scored(MadeUpCourses.of(LEVELS), file).refused().getFirst().why());
    }

    @Test
    void severalSeriesArePooledInErrorsOfTheirBaselines() {
        double[] tenfold = Arrays.stream(values(1, 0.3)).map(value -> 10 * value).toArray();
        Scores scores = scored(
                MadeUpCourses.of(LEVELS), MadeUpSeries.monthly(96).of(values(1, 0.3)),
                MadeUpSeries.monthly(96).named("tenfold").of(tenfold));
        Score one = one(scores, "Kernel", Arm.EVENTS, 6);
        Score pooled = scores.pooled().stream()
                .filter(score -> score.of().theory().equals("Kernel") && score.of().arm() == Arm.EVENTS
                        && score.of().horizon() == 6)
                .findFirst()
                .orElseThrow();
        assertEquals(Scores.POOLED, pooled.of().series());
        assertEquals(2 * one.n(), pooled.n());
        assertEquals(one.skill().overBest().value(), pooled.skill().overBest().value(), 1e-9);
        assertEquals(1, pooled.crps().best().crps(), 1e-9);
    }

    @Test
    void anotherRelationshipShowsNothing() {
        var request = request(MadeUpSeries.monthly(96).of(values(1, 0.3)));
        var courses = MadeUpCourses.of(LEVELS);
        var last = YearMonth.of(1999, 1).plusMonths(MONTHS + 23);
        List<Control> other = new OtherRelationship(request, courses)
                .controls(indicator -> new DatedLevels(Series.of(levels(7)), last));
        assertEquals(4, other.size());
        assertTrue(other.stream().allMatch(Control::passed), other.toString());
        List<Control> own = new OtherRelationship(request, courses)
                .controls(indicator -> new DatedLevels(Series.of(LEVELS), last));
        assertTrue(own.stream().limit(2).noneMatch(Control::passed), own.toString());
    }

    @Test
    void stopsWhenItIsTold() {
        var stopped = new Progress() {
            @Override
            public void at(double share) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        SeriesFile file = MadeUpSeries.monthly(96).of(values(1, 0.3));
        assertInstanceOf(
                Outcome.Cancelled.class, new Scoring(request(file), MadeUpCourses.of(LEVELS)).run(stopped));
    }

    private static ScoringRequest request(SeriesFile... files) {
        return new ScoringRequest(List.of(files), PARTIES, Set.of(Layers.CORE), EnumSet.of(Arm.NONE, Arm.EVENTS));
    }

    private static Scores scored(MadeUpCourses courses, SeriesFile... files) {
        return switch (new Scoring(request(files), courses).run(Progress.SILENT)) {
            case Outcome.Completed<Scores>(Scores scores) -> scores;
            case Outcome.Rejected<Scores>(String why) -> throw new AssertionError(why);
            case Outcome.Cancelled<Scores>() -> throw new AssertionError("cancelled");
        };
    }

    private static double kernel(Scores scores) {
        return one(scores, "Kernel", Arm.EVENTS, 1).skill().overBest().value();
    }

    private static Score one(Scores scores, String theory, Arm arm, int horizon) {
        return scores.scores().stream()
                .filter(score -> score.of().theory().equals(theory) && score.of().arm() == arm
                        && score.of().horizon() == horizon)
                .findFirst()
                .orElseThrow();
    }

    private static Control control(Scores scores, String theory, Arm arm, int horizon) {
        return scores.controls().stream()
                .filter(one -> one.of().theory().equals(theory) && one.of().arm() == arm && one.of().horizon() == horizon)
                .findFirst()
                .orElseThrow();
    }
}
