package org.parallax.report.chart;

import java.util.List;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.events.EventMarkers;
import org.parallax.report.chart.events.ScenarioTimeline;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.MonthMarks;
import org.parallax.report.chart.layout.PanelGrid;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.Readings;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.words.Change;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.Voice;

/** One indicator under each theory side by side: a fan in each panel, the same months and the same scale. */
final class TheoryPanelsChart {

    private static final double HEIGHT = 176;

    private final ChartContext context;
    private final Indicator indicator;
    private final List<TheoryProjection> theories;
    private final List<PlotItem> happenings;

    private TheoryPanelsChart(ChartContext context, Indicator indicator) {
        this.context = context;
        this.indicator = indicator;
        this.theories = context.result().theories();
        this.happenings = new ScenarioTimeline(context.result()).happenings();
    }

    /** The picture. */
    static Chart of(ChartContext context, Indicator indicator) {
        return new TheoryPanelsChart(context, indicator).draw();
    }

    private Chart draw() {
        var layout = context.layout(title(), subtitle());
        var markers = new EventMarkers(layout, happenings);
        var grid = new PanelGrid(layout, theories.size(), 260, HEIGHT, markers.height());
        var value = ValueScale.ofLevels(context.values(indicator, theories), 0, grid.height());
        for (int i = 0; i < theories.size(); i++) {
            markers.over(panel(layout, grid.panel(i), i, value));
        }
        markers.explain(grid.bottom());
        layout.down(grid.bottom() + markers.height());
        return layout.finish(title());
    }

    private Plot panel(ChartLayout layout, PanelGrid.Panel panel, int i, ValueScale shared) {
        var theory = theories.get(i);
        var style = context.theme().theory(theory.theory().id(), i);
        var fan = theory.scenario().of(indicator);
        var change = context.change(theory, indicator);
        var framed = new IndicatorPanel(context, layout, happenings, panel, shared);
        var plot = framed.draw(indicator, theory.theory().title(), panel.fitting(layout, headings(theory)), layer -> {
            layer.bands(fan, style);
            if (ChartContext.differs(change)) {
                layer.without(context.levelsWithout(theory, indicator));
            }
            layer.median(fan, new MarkStyle(style.line(), style.text(), List.of()), 2, Voice.of(theory.theory(), indicator));
        });
        var readings = new Readings(context, plot);
        MonthMarks.draw(
                plot, theory.theory().title(), theory.theory().id() + "/" + indicator.id(context.parties()),
                readings.past(indicator), readings.projected(theory, indicator));
        return plot;
    }

    /** Where it ends and what of that is the scenario's, the longest form first. */
    private List<String> headings(TheoryProjection theory) {
        var voice = Voice.of(theory.theory(), indicator);
        if (voice == Voice.SILENT) {
            return List.of(voice.words(), "silent here");
        }
        var end = Numbers.whole(theory.scenario().of(indicator).at(Quantile.Q50).last());
        var change = change(theory);
        return change.visible()
                ? List.of(
                        "ends at " + end + "; scenario " + Numbers.change(change.size()) + " at the peak",
                        end + ", scenario " + Numbers.change(change.size()), end + ", " + Numbers.change(change.size()))
                : List.of("ends at " + end + "; the scenario changes nothing", end + ", no change");
    }

    private Change change(TheoryProjection theory) {
        return Change.of(context.change(theory, indicator), context.from());
    }

    private String title() {
        var subject = context.subject(indicator);
        if (Voice.isLeftToTheRecord(theories, indicator)) {
            return "No theory says something of " + subject + ": all pass on the documented effects";
        }
        var speaking = Voice.speaking(theories, indicator);
        var down = speaking.stream().filter(t -> change(t).visible() && change(t).size() < 0).toList();
        var up = speaking.stream().filter(t -> change(t).visible() && change(t).size() > 0).toList();
        if (down.isEmpty() && up.isEmpty()) {
            return "Under no theory does the scenario move " + subject + " by as much as a point";
        }
        if (!down.isEmpty() && !up.isEmpty()) {
            return "The theories disagree: the scenario lowers " + subject + " under " + names(down) + atFirst(down)
                    + " and raises it under " + names(up) + atFirst(up);
        }
        var moved = down.isEmpty() ? up : down;
        return "The scenario " + (down.isEmpty() ? "raises " : "lowers ") + subject + " by " + range(moved) + " at the peak "
                + under(moved) + atFirst(moved);
    }

    /** Under which of these the direction that the peak has is not that of the end, in brackets after a space; empty where under none. */
    private String atFirst(List<TheoryProjection> moved) {
        var turned = moved.stream().filter(theory -> change(theory).endsOpposed()).toList();
        if (turned.isEmpty()) {
            return "";
        }
        return turned.size() == moved.size() ? " (at first only)" : " (under " + names(turned) + " only at first)";
    }

    private String under(List<TheoryProjection> moved) {
        if (moved.size() == Voice.speaking(theories, indicator).size()) {
            return "under " + Voice.counted(theories, indicator);
        }
        return "under " + names(moved);
    }

    private static String names(List<TheoryProjection> some) {
        return some.size() > 2
                ? Numbers.inWords(some.size()) + " theories"
                : Sentences.list(some.stream().map(theory -> theory.theory().title()).toList());
    }

    private String range(List<TheoryProjection> some) {
        var sizes = some.stream().mapToDouble(theory -> Math.abs(change(theory).size())).summaryStatistics();
        var least = Numbers.tenths(sizes.getMin());
        var most = Numbers.tenths(sizes.getMax());
        return least.equals(most) ? Numbers.points(sizes.getMax()) : least + " to " + most + " points";
    }

    private String subtitle() {
        return Sentences.capital(context.subject(indicator))
                + ", median and " + context.sample().bands("50, 80, 90") + ", " + context.held().dashed() + "; points, 0 to 100, 50 is neutral · " + context.runs()
                + " under each theory";
    }
}
