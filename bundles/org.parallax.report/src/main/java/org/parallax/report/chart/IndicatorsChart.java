package org.parallax.report.chart;

import java.util.List;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.events.EventMarkers;
import org.parallax.report.chart.events.ScenarioTimeline;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.MonthMarks;
import org.parallax.report.chart.layout.PanelGrid;
import org.parallax.report.chart.layout.Readings;
import org.parallax.report.chart.layout.ShortLabel;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.words.Change;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.MostMoved;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.Voice;

/** All eight indicators under one theory as small multiples: the same months, the same scale, aligned. */
final class IndicatorsChart {

    private static final double HEIGHT = 144;

    private final ChartContext context;
    private final TheoryProjection theory;
    private final List<PlotItem> happenings;
    private final ChartLayout layout;

    private IndicatorsChart(ChartContext context, int theory) {
        this.context = context;
        this.theory = context.theory(theory);
        this.happenings = new ScenarioTimeline(context.result()).happenings();
        this.layout = context.layout(title(context, this.theory), subtitle()).under(List.of(this.theory.theory().id()));
    }

    /** The picture; {@code theory} is an index into the result's theories. */
    static Chart of(ChartContext context, int theory) {
        return new IndicatorsChart(context, theory).draw();
    }

    private Chart draw() {
        var markers = new EventMarkers(layout, happenings);
        var grid = new PanelGrid(layout, Indicator.SHOWN.size(), 220, HEIGHT, markers.height());
        var value = ValueScale.ofLevels(
                Indicator.SHOWN.stream().flatMapToDouble(i -> context.values(i, List.of(theory))), 0, grid.height());
        for (var indicator : Indicator.SHOWN) {
            panel(grid.panel(indicator.ordinal()), indicator, value, markers);
        }
        markers.explain(grid.bottom());
        layout.down(grid.bottom() + markers.height());
        return layout.finish(title(context, theory));
    }

    private void panel(PanelGrid.Panel panel, Indicator indicator, ValueScale shared, EventMarkers markers) {
        var fan = theory.scenario().of(indicator);
        var change = context.change(theory, indicator);
        var voice = Voice.of(theory.theory(), indicator);
        var label = new ShortLabel(context.parties(), panel.right() - panel.left(), layout).of(indicator);
        var framed = new IndicatorPanel(context, layout, happenings, panel, shared);
        var plot = framed.draw(indicator, label, voice == Voice.SILENT ? "silent" : panel.fitting(layout, headings(fan, change)), layer -> {
            layer.bands(fan, context.theme().scenario(0));
            if (ChartContext.differs(change)) {
                layer.without(context.levelsWithout(theory, indicator));
            }
            layer.median(fan, context.theme().scenario(0), 2, voice);
        });
        markers.over(plot);
        var readings = new Readings(context, plot);
        MonthMarks.draw(
                plot, indicator.label(context.parties()), indicator.id(context.parties()), readings.past(indicator),
                readings.projected(theory, indicator));
    }

    /** Where it ends and what the scenario changes of it; in fewer words for a narrow panel. */
    private List<String> headings(Fan fan, Fan difference) {
        var whole = heading(fan, difference);
        return List.of(whole, whole.replaceFirst("^ends at ", ""));
    }

    private String heading(Fan fan, Fan difference) {
        var end = "ends at " + Numbers.whole(fan.at(Quantile.Q50).last());
        if (!ChartContext.differs(difference)) {
            return end;
        }
        var change = Change.of(difference, context.from());
        if (!change.visible()) {
            return end + ", as without";
        }
        var size = Numbers.change(change.size());
        return end + (context.frame().isPane() ? ", peak " + size : "; " + size + " at the peak");
    }

    private String subtitle() {
        return "Median and " + context.sample(theory).bands("50, 80, 90") + ", " + context.held().dashed() + "; "
                + Voice.dotted(List.of(theory)) + "points, 0 to 100, 50 is neutral · " + context.runs(theory) + " · " + theory.theory().title();
    }

    private static String title(ChartContext context, TheoryProjection theory) {
        return MostMoved.of(theory, context.against(), context.from())
                .map(hardest -> moved(context, theory, hardest))
                .orElseGet(() -> context.weighing().contains(theory)
                        ? MostMoved.none(theory, context.held(), context.from())
                        : Sentences.level(
                                context.subject(Indicator.COOPERATION), theory.scenario().of(Indicator.COOPERATION), context.from(),
                                context.sample(theory)));
    }

    private static String moved(ChartContext context, TheoryProjection theory, Indicator hardest) {
        var change = Change.of(context.change(theory, hardest), context.from());
        return context.held().actor() + " moves " + context.subject(hardest) + " most: it " + (change.size() < 0 ? "loses " : "gains ")
                + Numbers.points(change.size()) + " by " + MonthWords.name(change.month())
                + change.turn(context.last()).map(turn -> ", " + turn).orElse("");
    }
}
