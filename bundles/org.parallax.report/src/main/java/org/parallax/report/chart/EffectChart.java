package org.parallax.report.chart;

import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.events.ScenarioTimeline;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.figure.Chart;
import org.parallax.report.words.Sentences;

/** What the scenario changes in one indicator: scenario minus baseline on the same random numbers. */
public final class EffectChart {

    private static final double HEIGHT = 224;

    private EffectChart() {}

    /** The picture; {@code theory} is an index into the result's theories. */
    public static Chart of(ChartContext scene, int theory, Indicator indicator) {
        var projection = scene.theory(theory);
        var difference = projection.difference().of(indicator);
        var title = Sentences.effect(scene.under(projection.theory().id(), "The scenario"), scene.subject(indicator), difference, scene.from());
        var subtitle = indicator.label(scene.parties()) + ", scenario minus baseline run by run, in points · "
                + scene.runs(projection) + " · " + projection.theory().title();
        var chart = new DifferenceChart(
                scene.theme(), scene.frame(), title, subtitle, indicator.id(scene.parties()), "above the baseline",
                "below the baseline", scene.theme().scenario(0));
        return chart.of(difference, scene.from(), new ScenarioTimeline(scene.result()).happenings(), HEIGHT);
    }
}
