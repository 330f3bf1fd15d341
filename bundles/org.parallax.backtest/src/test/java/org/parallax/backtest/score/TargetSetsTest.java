package org.parallax.backtest.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.baseline.MadeUpSeries;
import org.parallax.backtest.link.LinkFit;
import org.parallax.backtest.link.LinkFitter;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.projection.situation.Indicator;

class TargetSetsTest {

    private static final int MONTHS = 60;

    @Test
    void withoutATestPartALinkKnowsNothingOfWhatCameLater() {
        Target before = targets(MONTHS, 0).getFirst();
        Target after = targets(MONTHS, 25).getFirst();
        assertEquals(before.scale(), after.scale());
        assertEquals(before.baseline(), after.baseline());
        assertNotEquals(targets(MONTHS, 0).getLast().scale(), targets(MONTHS, 25).getLast().scale());
    }

    @Test
    void inATestPartTheLinkIsThatOfTheTrainingPart() {
        List<Target> targets = targets(40, 0);
        assertEquals(MONTHS - 40, targets.size());
        assertEquals(1, targets.stream().map(Target::scale).distinct().count());
        assertEquals(targets.getLast().scale(), targets(40, 45).getLast().scale());
    }

    @Test
    void anOriginAtWhichTheRecordHasHardlyMovedIsNotScored() {
        double[] late = levels();
        Arrays.fill(late, 0, 45, 50);
        List<Target> targets = targets(MONTHS, values(0), late);
        assertTrue(targets.getFirst().origin().isAfter(YearMonth.of(1999, 1).plusMonths(44)), targets.toString());
        assertEquals(YearMonth.of(2004, 11), targets.getLast().origin());
    }

    @Test
    void aTargetSeesWhatHappensAfterItsOriginUpToItsEnd() {
        SeriesFile file = MadeUpSeries.monthly(40).of(values(0));
        // The first values forecast are of May to July 2003, three months ahead.
        YearMonth shaken = YearMonth.of(2003, 7);
        List<Target> targets = set(file, levels(), 3, shaken);
        assertEquals(List.of(), targets.get(1).seen());
        assertEquals(List.of(shaken), targets.get(2).seen());
        assertEquals(List.of(shaken), targets.get(4).seen());
        assertEquals(List.of(), targets.get(5).seen());
    }

    @Test
    void nothingAfterTheEndOfTheRecordIsScoredOrFitted() {
        YearMonth reach = YearMonth.of(2003, 1);
        SeriesFile file = MadeUpSeries.monthly(55).of(values(0));
        var sets = new TargetSets(
                file, Indicator.POLITICAL, Layers.CORE, MadeUpCourses.of(levels()).reaching(reach), new LinkFitter(file, "political"));
        assertEquals(37, ((LinkFit.Fitted) sets.link()).basis().n());
        SeriesFile untested = MadeUpSeries.monthly(MONTHS).of(values(0));
        var open = new TargetSets(
                untested, Indicator.POLITICAL, Layers.CORE, MadeUpCourses.of(levels()).reaching(reach), new LinkFitter(untested, "political"));
        assertEquals(reach, open.at(1, (LinkFit.Fitted) open.link(), List.of(Arm.EVENTS)).orElseThrow().targets().getLast().period().last());
    }

    private static List<Target> targets(int trained, int changedFrom) {
        return targets(trained, values(changedFrom), levels());
    }

    private static List<Target> targets(int trained, double[] values, double[] levels) {
        return set(MadeUpSeries.monthly(trained).of(values), levels, 1);
    }

    private static List<Target> set(SeriesFile file, double[] levels, int horizon, YearMonth... shaken) {
        var sets = new TargetSets(
                file, Indicator.POLITICAL, Layers.CORE, MadeUpCourses.of(levels).withUpheavals(shaken),
                new LinkFitter(file, "political"));
        LinkFit.Fitted link = (LinkFit.Fitted) sets.link();
        return sets.at(horizon, link, List.of(Arm.EVENTS)).orElseThrow().targets();
    }

    /** A slow wave; the values from one on are doubled, where that is not the first. */
    private static double[] values(int changedFrom) {
        var values = new double[MONTHS];
        for (int i = 0; i < MONTHS; i++) {
            values[i] = StrictMath.sin(i / 7.0) * (changedFrom > 0 && i >= changedFrom ? 2 : 1) + i % 5 / 10.0;
        }
        return values;
    }

    private static double[] levels() {
        var levels = new double[MONTHS + 24];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = 50 + 8 * StrictMath.sin(i / 9.0);
        }
        return levels;
    }
}
