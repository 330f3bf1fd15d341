package org.parallax.report.chart;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.PooledIndicator;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.events.ScenarioTimeline;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.FanLayer;
import org.parallax.report.chart.layout.MonthMarks;
import org.parallax.report.chart.layout.PanelGrid;
import org.parallax.report.chart.layout.Readings;
import org.parallax.report.chart.layout.ShortLabel;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.Voice;

/** All eight indicators as small multiples: the median of every theory over the pool of all, to see at a glance where they differ. */
final class OverviewChart {

    private static final double HEIGHT = 144;

    private final ChartContext context;
    private final List<TheoryProjection> theories;
    private final List<PlotItem> happenings;
    private final ChartLayout layout;

    private OverviewChart(ChartContext context) {
        this.context = context;
        this.theories = context.result().theories();
        this.happenings = new ScenarioTimeline(context.result()).happenings();
        this.layout = context.page(title(), subtitle())
                .on(context.grounds().pooling(theories.stream().map(TheoryProjection::theory).toList()));
    }

    /** The picture, for one theory as for several. */
    static Chart of(ChartContext context) {
        return context.result().theories().size() == 1 ? IndicatorsChart.of(context, 0) : new OverviewChart(context).draw();
    }

    private Chart draw() {
        new TheoryKey(context).draw(layout);
        context.result().pool().ifPresent(pool -> new PoolLayer(context).key(layout));
        var grid = new PanelGrid(layout, Indicator.SHOWN.size(), 220, HEIGHT);
        var value = ValueScale.ofLevels(Indicator.SHOWN.stream().flatMapToDouble(this::values), 0, HEIGHT);
        for (var indicator : Indicator.SHOWN) {
            panel(grid.panel(indicator.ordinal()), indicator, value);
        }
        layout.down(grid.bottom());
        return layout.finish(title());
    }

    private void panel(PanelGrid.Panel panel, Indicator indicator, ValueScale shared) {
        var label = new ShortLabel(context.parties(), panel.right() - panel.left(), layout).of(indicator);
        var framed = new IndicatorPanel(context, layout, happenings, panel, shared);
        var plot = framed.draw(indicator, label, heading(indicator), layer -> {
            pooled(indicator).ifPresent(pool -> new PoolLayer(context).draw(layer, pool));
            medians(layer, indicator);
        });
        var readings = new Readings(context, plot);
        MonthMarks.draw(
                plot, indicator.label(context.parties()), indicator.id(context.parties()), readings.past(indicator),
                pooled(indicator).map(pool -> readings.withPool(readings.medians(theories, indicator), pool))
                        .orElseGet(() -> readings.medians(theories, indicator)));
    }

    private Optional<Fan> pooled(Indicator indicator) {
        return context.result().pool().flatMap(pool -> pool.of(indicator)).map(PooledIndicator::scenario);
    }

    /** The first theory last, so that it lies over the others. */
    private void medians(FanLayer layer, Indicator indicator) {
        for (int i = theories.size() - 1; i >= 0; i--) {
            var style = context.theme().theory(theories.get(i).theory().id(), i);
            layer.median(theories.get(i).scenario().of(indicator), style, 1.75, Voice.of(theories.get(i).theory(), indicator));
        }
    }

    private String heading(Indicator indicator) {
        if (Voice.isLeftToTheRecord(theories, indicator)) {
            return "no theory speaks of it";
        }
        var ends = ends(indicator);
        var low = Numbers.whole(ends.getMin());
        var high = Numbers.whole(ends.getMax());
        return low.equals(high) ? alike(indicator) + low : "ends between " + low + " and " + high;
    }

    private String alike(Indicator indicator) {
        return switch (Voice.speaking(theories, indicator).size()) {
            case 1 -> "one theory speaks of it: ends at ";
            default -> Voice.counted(theories, indicator).replace(" theories", "") + " end at ";
        };
    }

    private DoubleStream values(Indicator indicator) {
        return DoubleStream.concat(
                context.past(indicator).stream().mapToDouble(Double::doubleValue),
                DoubleStream.concat(
                        pooled(indicator).stream().flatMapToDouble(pool -> ChartContext.extremes(pool, Quantile.Q10, Quantile.Q90)),
                        theories.stream().flatMapToDouble(theory -> theory.scenario().of(indicator).at(Quantile.Q50).stream())));
    }

    private DoubleSummaryStatistics ends(Indicator indicator) {
        return Voice.speaking(theories, indicator).stream()
                .mapToDouble(theory -> theory.scenario().of(indicator).at(Quantile.Q50).last())
                .summaryStatistics();
    }

    private double apart(Indicator indicator) {
        return Voice.isLeftToTheRecord(theories, indicator) ? 0 : ends(indicator).getMax() - ends(indicator).getMin();
    }

    private String title() {
        var overall = ends(Indicator.COOPERATION);
        var low = Numbers.whole(overall.getMin());
        var high = Numbers.whole(overall.getMax());
        var month = MonthWords.name(context.last());
        var first = low.equals(high)
                ? Sentences.capital(Voice.counted(theories, Indicator.COOPERATION)) + have() + "cooperation overall end " + month + " at about " + low
                : "Cooperation overall ends " + month + " between " + low + " and " + high + ", depending on the theory";
        var widest = Indicator.SHOWN.stream().max(Comparator.comparingDouble(this::apart)).orElseThrow();
        return apart(widest) < 1.5 || widest == Indicator.COOPERATION
                ? first
                : first + "; the theories lie furthest apart, " + Numbers.points(apart(widest)) + ", on " + context.subject(widest);
    }

    private String have() {
        return Voice.speaking(theories, Indicator.COOPERATION).size() == 1 ? " has " : " have ";
    }

    private String subtitle() {
        return "Median of the scenario under each theory, " + Voice.dotted(theories) + "points, 0 to 100, 50 is neutral · " + context.runs() + " under each";
    }
}
