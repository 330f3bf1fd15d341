package org.parallax.report.chart;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.events.EventMarkers;
import org.parallax.report.chart.events.ScenarioTimeline;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.FanLayer;
import org.parallax.report.chart.layout.MonthMarks;
import org.parallax.report.chart.layout.PanelGrid;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.Readings;
import org.parallax.report.chart.layout.ShortLabel;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.figure.Chart;
import org.parallax.report.words.Change;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.MostMoved;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** All eight indicators under one theory as small multiples: the same months, the same scale, aligned. */
public final class IndicatorsChart {

    private static final double HEIGHT = 144;

    private final ChartContext scene;
    private final TheoryProjection theory;
    private final ChartLayout sheet;

    private IndicatorsChart(ChartContext scene, int theory) {
        this.scene = scene;
        this.theory = scene.theory(theory);
        this.sheet = new ChartLayout(scene.theme(), scene.frame(), title(scene, this.theory), subtitle());
    }

    /** The picture; {@code theory} is an index into the result's theories. */
    public static Chart of(ChartContext scene, int theory) {
        return new IndicatorsChart(scene, theory).draw();
    }

    private Chart draw() {
        var flags = new EventMarkers(sheet, new ScenarioTimeline(scene.result()).happenings());
        var grid = new PanelGrid(sheet, Indicator.values().length, 220, HEIGHT, flags.height());
        var value = ValueScale.ofLevels(
                Arrays.stream(Indicator.values()).flatMapToDouble(i -> scene.values(i, List.of(theory))), 0, grid.height());
        for (var indicator : Indicator.values()) {
            panel(grid.panel(indicator.ordinal()), indicator, value, flags);
        }
        flags.explain(grid.bottom());
        sheet.down(grid.bottom() + flags.height());
        return sheet.finish(1, title(scene, theory));
    }

    private void panel(PanelGrid.Panel panel, Indicator indicator, ValueScale shared, EventMarkers flags) {
        var fan = theory.scenario().of(indicator);
        var difference = theory.difference().of(indicator);
        var plot = new Plot(sheet, scene.time(panel.left(), panel.right()), shared.between(panel.top(), panel.bottom()));
        var label = new ShortLabel(scene.parties(), panel.right() - panel.left(), sheet).of(indicator);
        panel.heading(sheet, label, heading(fan, difference));
        plot.panelGrid(50, panel.first());
        plot.drops(new ScenarioTimeline(scene.result()).happenings());
        var layer = new FanLayer(
                sheet.canvas(), scene.theme(), plot.time(), plot.value(), scene.from(),
                OptionalDouble.of(scene.result().past().last(indicator)));
        layer.bands(fan, scene.theme().scenario(0));
        if (ChartContext.differs(difference)) {
            layer.baseline(theory.baseline().of(indicator));
        }
        layer.median(fan, scene.theme().scenario(0), 2);
        plot.past(scene.past(indicator), scene.asOf(), 1.5);
        plot.asOf(scene.asOf(), false);
        plot.months();
        flags.over(plot);
        var readings = new Readings(scene, plot);
        MonthMarks.draw(
                plot, indicator.label(scene.parties()), indicator.id(scene.parties()), readings.past(indicator),
                readings.projected(theory, indicator));
    }

    private String heading(Fan fan, Fan difference) {
        var end = "ends at " + Numbers.whole(fan.at(Quantile.Q50).last());
        if (!ChartContext.differs(difference)) {
            return end;
        }
        var change = Change.of(difference, scene.from());
        if (!change.visible()) {
            return end + ", as without";
        }
        var size = Numbers.change(change.size());
        return end + (scene.frame().isPane() ? ", peak " + size : "; " + size + " at the peak");
    }

    private String subtitle() {
        return "Median and 50, 80, 90 % of runs, dashed the baseline; points, 0 to 100, 50 is neutral · " + scene.runs(theory) + " · " + theory.theory().title();
    }

    private static String title(ChartContext scene, TheoryProjection theory) {
        var hardest = MostMoved.of(theory, scene.from());
        var change = Change.of(theory.difference().of(hardest), scene.from());
        if (!change.visible()) {
            var level = Sentences.level(
                    scene.subject(Indicator.COOPERATION), theory.scenario().of(Indicator.COOPERATION), scene.from());
            return ChartContext.differs(theory.difference().of(hardest)) ? "The scenario moves no indicator by as much as a point" : level;
        }
        return "The scenario moves " + scene.subject(hardest) + " most: it " + (change.size() < 0 ? "loses " : "gains ")
                + Numbers.points(change.size()) + " by " + MonthWords.name(change.month());
    }
}
