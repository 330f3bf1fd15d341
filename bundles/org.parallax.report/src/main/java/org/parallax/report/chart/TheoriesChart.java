package org.parallax.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.events.EventLane;
import org.parallax.report.chart.events.ScenarioTimeline;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.EndLabels;
import org.parallax.report.chart.layout.FanLayer;
import org.parallax.report.chart.layout.MonthMarks;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.Readings;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.figure.Chart;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** One indicator under every theory at once: medians overlaid, each named at its end. */
public final class TheoriesChart {

    private static final double HEIGHT = 288;
    private static final double AXIS = 40;
    private static final double GUTTER = 216;

    private final ChartContext scene;
    private final Indicator indicator;
    private final List<TheoryProjection> theories;

    private TheoriesChart(ChartContext scene, Indicator indicator) {
        this.scene = scene;
        this.indicator = indicator;
        this.theories = scene.result().theories();
    }

    /** The picture. */
    public static Chart of(ChartContext scene, Indicator indicator) {
        return new TheoriesChart(scene, indicator).draw();
    }

    private Chart draw() {
        var sheet = new ChartLayout(scene.theme(), scene.frame(), title(), subtitle());
        double top = sheet.y() + sheet.head();
        double gutter = scene.frame().pick(GUTTER, 160);
        var time = scene.time(sheet.margin() + scene.frame().pick(AXIS, 24), scene.width() - sheet.margin() - gutter);
        var story = new ScenarioTimeline(scene.result()).happenings();
        var strip = new EventLane(sheet, time, scene.asOf(), story);
        double height = sheet.growing(HEIGHT, sheet.head() + sheet.foot() + strip.height() + 8);
        var value = ValueScale.ofLevels(values(), top, top + height);
        var plot = new Plot(sheet, time, value);
        plot.grid(50, false);
        plot.drops(story);
        var layer = new FanLayer(
                sheet.canvas(), scene.theme(), time, value, scene.from(),
                OptionalDouble.of(scene.result().past().last(indicator)));
        var labels = new EndLabels();
        for (int i = 0; i < theories.size(); i++) {
            line(plot, layer, labels, i);
        }
        plot.past(scene.past(indicator), scene.asOf(), 2);
        plot.documented(scene.past(indicator));
        plot.asOf(scene.asOf(), true);
        plot.months();
        labels.draw(sheet.canvas(), time.right(), gutter, value.top(), value.bottom(), scene.theme().colour("rule"));
        var readings = new Readings(scene, plot);
        var medians = readings.medians(theories, indicator);
        MonthMarks.draw(
                plot, indicator.label(scene.parties()), indicator.id(scene.parties()), readings.past(indicator), medians);
        var last = medians.getLast().sentence();
        sheet.down(value.bottom() + sheet.foot());
        strip.draw(sheet.y());
        sheet.down(sheet.y() + strip.height() + 8);
        return sheet.finish(theories.size(), title() + ". " + last + ".");
    }

    private void line(Plot plot, FanLayer layer, EndLabels labels, int i) {
        var theory = theories.get(i);
        var ink = scene.theme().theory(theory.theory().id(), i);
        var fan = theory.scenario().of(indicator);
        layer.median(fan, ink, 2.25);
        double last = fan.at(Quantile.Q50).last();
        labels.add(
                plot.value().y(last), theory.theory().title() + " " + Numbers.whole(last),
                TextStyle.of(scene.theme().size("type.text"), ink.text()).inBold());
    }

    private DoubleStream values() {
        return DoubleStream.concat(
                scene.past(indicator).stream().mapToDouble(Double::doubleValue),
                theories.stream().flatMapToDouble(theory -> theory.scenario().of(indicator).at(Quantile.Q50).stream()));
    }

    private String title() {
        var byEnd = Comparator.comparingDouble((TheoryProjection theory) ->
                theory.scenario().of(indicator).at(Quantile.Q50).last());
        var low = theories.stream().min(byEnd).orElseThrow();
        var high = theories.stream().max(byEnd).orElseThrow();
        double apart = end(high) - end(low);
        var month = MonthWords.name(scene.last());
        if (apart < 1.5) {
            return "The theories agree on " + scene.subject(indicator) + ": they end " + month + " within "
                    + Numbers.points(Math.max(apart, 1)).replace("about ", "") + " of each other";
        }
        return "For " + month + " the theories lie " + Numbers.points(apart) + " apart on " + scene.subject(indicator) + ": "
                + low.theory().title() + " lowest, " + high.theory().title() + " highest";
    }

    private double end(TheoryProjection theory) {
        return theory.scenario().of(indicator).at(Quantile.Q50).last();
    }

    private String subtitle() {
        return Sentences.capital(scene.subject(indicator)) + ", median of the scenario, points from 0 to 100, 50 is neutral · "
                + scene.runs() + " under each theory";
    }
}
