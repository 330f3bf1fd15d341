package org.parallax.report.chart;

import java.util.List;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.events.ScenarioTimeline;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.figure.Chart;
import org.parallax.report.words.Sentences;

/** What the scenario changes in one indicator, against what it is held against, on the same random numbers. */
final class EffectChart {

    private static final double HEIGHT = 224;

    private EffectChart() {}

    /** The picture; {@code theory} is an index into the result's theories. */
    static Chart of(ChartContext context, int theory, Indicator indicator) {
        var projection = context.theory(theory);
        var change = context.change(projection, indicator);
        var title = context.claimed(
                projection, indicator,
                Sentences.effect(context.held().actor(), context.subject(indicator), change, context.from(), context.sample(projection)));
        var subtitle = indicator.label(context.parties()) + ", " + context.held().measured() + " run by run, in points · "
                + context.runs(projection) + " · " + projection.theory().title();
        var chart = new DifferenceChart(
                context.layout(title, subtitle).under(List.of(projection.theory().id())),
                new DifferenceChart.Words(title, context.held().above(), context.held().below()),
                indicator.id(context.parties()), context.theme().scenario(0), context.sample(projection));
        return chart.of(change, context.from(), new ScenarioTimeline(context.result()).happenings(), HEIGHT);
    }
}
