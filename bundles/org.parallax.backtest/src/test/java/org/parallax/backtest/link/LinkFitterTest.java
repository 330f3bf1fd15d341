package org.parallax.backtest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.baseline.MadeUpSeries;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.backtest.series.Step;
import org.parallax.projection.situation.Series;

class LinkFitterTest {

    @Test
    void theScaleIsWhatLastsOverTheRecordsDeviation() {
        // Mean 2.5; neighbours (−1.5)(−0.5) + (−0.5)(0.5) + (0.5)(1.5) over three pairs; the record's is 2 of sd.
        double lasting = Math.sqrt((0.75 - 0.25 + 0.75) / 3);
        LinkFit.Fitted fit = fitted(MadeUpSeries.monthly(4).of(1, 2, 3, 4), 50, 54, 50, 54);
        assertEquals(lasting, fit.basis().lasting(), 1e-12);
        assertEquals(2, fit.basis().deviation(), 1e-12);
        assertEquals(lasting / 2, fit.scale(), 1e-12);
        assertEquals(4, fit.basis().n());
        // Covariance of (−2, 2, −2, 2) with (−1.5, −0.5, 0.5, 1.5) over the variance 4.
        assertEquals((3 - 1 - 1 + 3) / 4.0 / 4, fit.basis().fitted(), 1e-12);
    }

    @Test
    void aFlowsDiagnosticIsOfTheChangeWithinTheMonth() {
        LinkFit.Fitted fit = fitted(MadeUpSeries.monthly(4).asFlow().of(1, 2, 3, 4), 50, 54, 58, 62);
        // Changes 0 (nothing before), 4, 4, 4: covariance with the values (1.5 · 3) / 4, variance 3.
        assertEquals((3 * 1.5 + 1 * -0.5 + 1 * 0.5 + 1 * 1.5) / 4 / 3, fit.basis().fitted(), 1e-12);
        assertEquals(Math.sqrt(20), fit.basis().deviation(), 1e-12);
    }

    @Test
    void valuesBeforeTheRecordDoNotCount() {
        LinkFit.Fitted fit = fitted(MadeUpSeries.monthly(6).of(90, -90, 1, 2, 3, 4), 50, 54, 50, 54);
        assertEquals(4, fit.basis().n());
    }

    @Test
    void quartersAreHeldAgainstTheMeanOfTheirMonths() {
        LinkFit.Fitted fit = fitted(
                MadeUpSeries.monthly(4).every(Step.QUARTER).of(1, 2, 3, 4), 50, 50, 50, 53, 56, 59, 60, 60, 60, 60, 60, 60);
        // Means 50, 56, 60 and 60 about 56.5.
        assertEquals(Math.sqrt((42.25 + 0.25 + 12.25 + 12.25) / 4), fit.basis().deviation(), 1e-12);
    }

    @Test
    void aRecordThatHardlyMovesIsRefusedWithItsNumber() {
        assertEquals(
                "In the 4 periods of the training part the record's political has a standard deviation of 0.5 points;"
                        + " under 1 point there is nothing to link the series to.",
                refused(MadeUpSeries.monthly(4).of(1, 2, 3, 4), 50, 51, 50, 51));
    }

    @Test
    void aSeriesInWhichNothingLastsIsRefusedWithItsNumber() {
        assertEquals(
                "Nothing in the series lasts from one value to the next: over the 4 values of the training part the"
                        + " covariance of neighbours is −1.0 in the square of its unit, and a link needs one above 0.",
                refused(MadeUpSeries.monthly(4).of(1, -1, 1, -1), 50, 54, 50, 54));
    }

    @Test
    void aSeriesThatDoesNotVaryIsRefused() {
        assertEquals(
                "The series does not vary: the 4 values of the training part are the same.",
                refused(MadeUpSeries.monthly(4).of(7, 7, 7, 7), 50, 54, 50, 54));
        assertEquals(
                "The series does not vary: the 4 values of the training part are the same.",
                refused(MadeUpSeries.monthly(4).of(1e-170, 2e-170, 3e-170, 4e-170), 50, 54, 50, 54));
    }

    @Test
    void tooFewDocumentedPeriodsAreRefused() {
        assertEquals(
                "The record tells of political in the periods of 2 values of the training part; a link needs 3.",
                refused(MadeUpSeries.monthly(4).of(1, 2, 3, 4), 50, 54));
    }

    private static LinkFit.Fitted fitted(SeriesFile file, double... levels) {
        LinkFit fit = fit(file, levels);
        return assertInstanceOf(LinkFit.Fitted.class, fit, fit.toString());
    }

    private static String refused(SeriesFile file, double... levels) {
        return assertInstanceOf(LinkFit.Unfit.class, fit(file, levels)).why();
    }

    private static LinkFit fit(SeriesFile file, double... levels) {
        YearMonth last = file.head().split().last();
        return new LinkFitter(file, "political").fit(file.trained(), new DatedLevels(Series.of(levels), last));
    }
}
