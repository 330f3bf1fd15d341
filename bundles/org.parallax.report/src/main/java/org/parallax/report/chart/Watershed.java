package org.parallax.report.chart;

import org.parallax.projection.situation.Expectation;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.words.Numbers;

/**
 * The level that divides better outcomes from worse ones.
 *
 * @param label beside its line
 * @param above how a sentence says that a run ends at this level or higher
 */
record Watershed(double level, String label, String above) {

    /** What the author expects of the last month, if that is one level; else the neutral 50. */
    static Watershed of(ChartContext context, Indicator indicator) {
        return context.result().situation().expectations().stream()
                .filter(expectation -> expectation.month().equals(context.last()))
                .filter(expectation -> expectation.threshold().indicator() == indicator)
                .filter(expectation -> Double.isFinite(expectation.threshold().low()) != Double.isFinite(expectation.threshold().high()))
                .findFirst()
                .map(Watershed::expected)
                .orElse(new Watershed(50, "neutral", "at 50 or higher"));
    }

    private static Watershed expected(Expectation expectation) {
        var threshold = expectation.threshold();
        double level = Double.isFinite(threshold.low()) ? threshold.low() : threshold.high();
        var words = Numbers.tenths(level).replace(".0", "");
        var direction = Double.isFinite(threshold.low()) ? "above " : "below ";
        return new Watershed(level, "expected: " + direction + words, "at " + words + " or higher");
    }
}
