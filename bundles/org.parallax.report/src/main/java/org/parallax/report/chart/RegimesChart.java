package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.report.chart.events.EventMarkers;
import org.parallax.report.chart.events.ScenarioTimeline;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.EndLabels;
import org.parallax.report.chart.layout.MonthMarks;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.Readings;
import org.parallax.report.chart.layout.RegimeLayers;
import org.parallax.report.chart.layout.TimeScale;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Reading;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** Shares of the runs by the state the relationship is in, stacked, worst below. */
final class RegimesChart {

    private static final double HEIGHT = 256;
    private static final double AXIS = 48;
    private static final double GUTTER = 232;

    private final ChartContext context;
    private final TheoryProjection theory;

    private RegimesChart(ChartContext context, int theory) {
        this.context = context;
        this.theory = context.theory(theory);
    }

    /** The picture; {@code theory} is an index into the result's theories. */
    static Chart of(ChartContext context, int theory) {
        return new RegimesChart(context, theory).draw();
    }

    private Chart draw() {
        var layout = context.layout(context.under(theory.theory().id(), title()), subtitle()).under(List.of(theory.theory().id()));
        double top = layout.y() + 8;
        double gutter = context.frame().pick(GUTTER, 196);
        var happenings = new ScenarioTimeline(context.result()).happenings();
        var markers = new EventMarkers(layout, happenings);
        double height = layout.growing(HEIGHT, 8 + layout.foot() + markers.height());
        var time = new TimeScale(
                context.from().minusMonths(theory.regimes().size() == 1 ? 1 : 0), context.last(), layout.margin() + context.frame().pick(AXIS, 36),
                context.width() - layout.margin() - gutter);
        double under = top + context.frame().pick(0, 8);
        var plot = new Plot(layout, time, new ValueScale(0, 100, 25, under, top + height));
        new RegimeLayers(plot, context.from(), theory.regimes()).draw(true);
        plot.months();
        plot.drops(happenings);
        labels(plot, gutter);
        markers.over(plot);
        marks(plot);
        markers.explain(plot.value().bottom() + layout.foot());
        layout.down(plot.value().bottom() + layout.foot() + markers.height());
        return layout.finish(title() + ". " + words(theory.regimes().size() - 1) + ".");
    }

    private void labels(Plot plot, double gutter) {
        var labels = new EndLabels();
        var last = theory.regimes().getLast();
        for (int state = 0; state < RegimeLayers.NAMES.size(); state++) {
            double share = RegimeLayers.share(last, state);
            double middle = 100 * (RegimeLayers.upTo(last, state) - share / 2);
            labels.add(
                    plot.value().y(middle),
                    Numbers.percent(share) + " " + RegimeLayers.NAMES.get(state) + ", " + RegimeLayers.RANGES.get(state), plot.layout().noteInInk());
        }
        labels.draw(plot, gutter);
    }

    private void marks(Plot plot) {
        var readings = IntStream.range(0, theory.regimes().size())
                .mapToObj(i -> new Reading(
                        context.from().plusMonths(i), figures(i), MonthWords.name(context.from().plusMonths(i)) + ": " + words(i)))
                .toList();
        MonthMarks.draw(plot, "State of the relationship", "regimes", List.of(), readings);
    }

    private List<Reading.Figure> figures(int i) {
        return IntStream.range(0, RegimeLayers.NAMES.size())
                .mapToObj(state -> Readings.plain(
                        Sentences.capital(RegimeLayers.NAMES.get(state)),
                        Numbers.percent(RegimeLayers.share(theory.regimes().get(i), state))))
                .toList()
                .reversed();
    }

    private String words(int i) {
        var shares = theory.regimes().get(i);
        var words = new ArrayList<String>();
        for (int state = 0; state < RegimeLayers.NAMES.size(); state++) {
            words.add(RegimeLayers.NAMES.get(state) + " " + Numbers.percent(RegimeLayers.share(shares, state)));
        }
        return String.join(", ", words);
    }

    private String title() {
        var first = theory.regimes().getFirst();
        var last = theory.regimes().getLast();
        double before = RegimeLayers.upTo(first, 1);
        double after = RegimeLayers.upTo(last, 1);
        var month = MonthWords.name(context.last());
        int worst = worst();
        double most = RegimeLayers.upTo(theory.regimes().get(worst), 1);
        if (most > Math.max(before, after) + 0.1) {
            return "The relationship is strained or in crisis in " + Numbers.percent(most) + " of runs in "
                    + MonthWords.name(context.from().plusMonths(worst)) + ", the worst month; in " + month + " still in "
                    + Numbers.percent(after);
        }
        if (Math.abs(after - before) < 0.02) {
            return "The relationship is strained or in crisis in " + Numbers.percent(after) + " of runs in " + month
                    + ", about as many as at the start";
        }
        return "By " + month + " the relationship is strained or in crisis in " + Numbers.percent(after) + " of runs, "
                + (after > before ? "up" : "down") + " from " + Numbers.percent(before) + " in "
                + MonthWords.name(context.from());
    }

    /** Index of the month in which most runs are strained or in crisis. */
    private int worst() {
        return IntStream.range(0, theory.regimes().size())
                .boxed()
                .max(Comparator.comparingDouble(i -> RegimeLayers.upTo(theory.regimes().get(i), 1)))
                .orElseThrow();
    }

    private String subtitle() {
        return "Share of runs by mean cooperation, points from 0 to 100 · " + context.runs(theory) + " · " + theory.theory().title();
    }
}
