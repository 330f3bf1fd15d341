package org.parallax.report.chart;

import java.time.YearMonth;
import java.util.List;
import org.parallax.projection.result.Comparison.TheoryComparison;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.design.Theme;
import org.parallax.report.words.CountedRuns;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.Sentences;

/**
 * A comparison to be drawn: in which theme, how wide.
 *
 * @param width of each picture in px, at least 640
 * @param grounds what every picture says that it rests on
 */
public record ComparisonContext(Comparison comparison, Theme theme, int width, Grounds grounds) {

    /** Its theories count as never scored. */
    public ComparisonContext(Comparison comparison, Theme theme, int width) {
        this(comparison, theme, width, Grounds.UNKNOWN);
    }

    /** The same, with what it rests on. */
    public ComparisonContext on(Grounds other) {
        return new ComparisonContext(comparison, theme, width, other);
    }

    /** For files and pages: light, at the usual width. */
    public static ComparisonContext of(Comparison comparison) {
        return new ComparisonContext(comparison, Theme.light(), ChartContext.WIDTH);
    }

    /** A picture of it, its heading set: the sentence that it shows, and what it is about. */
    ChartLayout layout(String title, String subtitle) {
        return new ChartLayout(theme, width, title, subtitle)
                .on(grounds.about(theories().stream().map(TheoryComparison::theory).toList()));
    }

    Parties parties() {
        return comparison.first().parties();
    }

    YearMonth from() {
        return comparison.first().from();
    }

    YearMonth last() {
        return from().plusMonths(comparison.first().months() - 1L);
    }

    TheoryComparison theory(int i) {
        return comparison.theories().get(i);
    }

    List<TheoryComparison> theories() {
        return comparison.theories();
    }

    String subject(Indicator indicator) {
        return Sentences.subject(indicator, parties());
    }

    String first() {
        return comparison.first().scenario();
    }

    String second() {
        return comparison.second().scenario();
    }

    /** What was run and counted under one theory, for the line under a title. */
    String runs(int theory) {
        return CountedRuns.of(comparison, List.of(theory(theory))).inWords(" on the same random numbers");
    }

    /** The runs that figures under one theory come from. */
    SampleSize sample(int theory) {
        return new SampleSize(theory(theory).runs());
    }
}
