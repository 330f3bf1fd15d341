package org.parallax.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Side;
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
import org.parallax.report.figure.PlotItem;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.Change;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.Voice;

/** The parallax itself: how each party sees the other, one above the other, and each event as both see it. */
final class CapitalsChart {

    private static final double TRACK = 184;
    private static final double AXIS = 40;
    private static final double GUTTER = 208;
    private static final double PANE_GUTTER = 104;
    private static final double PANE_HEAD = 20;
    /** A narrower pane has no room for the table beside the plots. */
    private static final double WIDE_PANE = 520;
    private static final double LOWEST_TRACK = 40;
    /** Between the upper plot of a pane, which leaves the months to the lower one, and what stands under it. */
    private static final double BETWEEN = 8;

    private final ChartContext context;
    private final TheoryProjection theory;
    private final List<PlotItem> happenings;

    private CapitalsChart(ChartContext context, int theory) {
        this.context = context;
        this.theory = context.theory(theory);
        this.happenings = new ScenarioTimeline(context.result()).happenings();
    }

    /** The picture; {@code theory} is an index into the result's theories. */
    static Chart of(ChartContext context, int theory) {
        return new CapitalsChart(context, theory).draw();
    }

    private Chart draw() {
        var layout = context.layout(title(), subtitle()).under(List.of(theory.theory().id()));
        return (context.frame().isPane() ? inPane(layout) : onPage(layout)).finish(title());
    }

    private ChartLayout onPage(ChartLayout layout) {
        var time = context.time(ChartLayout.MARGIN + AXIS, context.width() - ChartLayout.MARGIN - GUTTER);
        for (var side : Side.values()) {
            double top = layout.y() + (side == Side.FIRST ? 44 : 28);
            var plot = new Plot(layout, time, shared(TRACK).between(top, top + TRACK));
            track(plot, side, side == Side.FIRST ? top - 28 : top - 10, GUTTER);
            layout.down(plot.value().bottom() + 32);
        }
        var perception = new PerceptionLane(layout, context);
        perception.draw(layout.y());
        layout.down(layout.y() + perception.height() + 8);
        return layout;
    }

    /** The two plots one above the other; beside them, or below them in a narrow pane, what each side sees in each event. */
    private ChartLayout inPane(ChartLayout layout) {
        boolean beside = context.width() >= WIDE_PANE;
        double right = beside ? layout.margin() + layout.inner() * 0.47 : context.width() - layout.margin();
        var perception = new PerceptionTable(
                layout, context, beside ? right + 20 : layout.margin(), context.width() - layout.margin());
        double below = beside || perception.isEmpty() ? 0 : perception.leastHeight();
        double top = layout.y();
        double room = layout.growing(0, below) - 2 * PANE_HEAD - BETWEEN - layout.foot();
        double track = Math.max(LOWEST_TRACK, 4 * Math.floor(room / 8));
        var time = context.time(layout.margin() + 24, right - PANE_GUTTER);
        for (var side : Side.values()) {
            double under = layout.y() + PANE_HEAD;
            var plot = new Plot(layout, time, shared(track).between(under, under + track));
            track(plot, side, under - 8, PANE_GUTTER);
            layout.down(plot.value().bottom() + (side == Side.FIRST ? BETWEEN : layout.foot()));
        }
        if (beside) {
            perception.draw(top, layout.y() - top);
        } else {
            perception.draw(layout.y(), below);
            layout.down(layout.y() + below);
        }
        return layout;
    }

    private ValueScale shared(double height) {
        var values = DoubleStream.concat(
                context.values(Indicator.viewBy(Side.FIRST), List.of(theory)),
                context.values(Indicator.viewBy(Side.SECOND), List.of(theory)));
        return ValueScale.ofLevels(values, 0, height);
    }

    private void track(Plot plot, Side viewer, double headingAt, double gutter) {
        var layout = plot.layout();
        var time = plot.time();
        var indicator = Indicator.viewBy(viewer);
        var style = context.theme().capital(viewer.ordinal());
        var fan = theory.scenario().of(indicator);
        var strong = TextStyle.of(context.theme().size("type.text"), style.text()).inBold();
        var heading = strong.cut(indicator.label(context.parties()), time.right() + gutter - time.left());
        layout.canvas().text(time.left(), headingAt, heading, strong);
        plot.grid(50, false);
        plot.drops(happenings);
        var layer = FanLayer.of(context, plot, indicator);
        layer.bands(fan, style);
        var without = context.levelsWithout(theory, indicator);
        var labels = new EndLabels();
        if (ChartContext.differs(context.change(theory, indicator))) {
            layer.without(without);
            labels.add(
                    plot.value().y(without.at(Quantile.Q50).last()),
                    context.heldLabel() + " " + Numbers.whole(without.at(Quantile.Q50).last()),
                    TextStyle.of(context.theme().size("type.text"), context.theme().baseline().text()));
        }
        layer.median(fan, style, 2.5, Voice.of(theory.theory(), indicator));
        labels.add(
                plot.value().y(fan.at(Quantile.Q50).last()),
                "Scenario " + Numbers.whole(fan.at(Quantile.Q50).last()), strong);
        plot.past(context.past(indicator), context.asOf(), 2);
        plot.asOf(context.asOf(), viewer == Side.FIRST && !context.frame().isPane());
        if (viewer == Side.SECOND || !context.frame().isPane()) {
            plot.months();
        }
        labels.draw(plot, gutter);
        var readings = new Readings(context, plot);
        MonthMarks.draw(
                plot, indicator.label(context.parties()), indicator.id(context.parties()), readings.past(indicator),
                readings.projected(theory, indicator));
    }

    private String title() {
        if (isSilent(Side.FIRST) && isSilent(Side.SECOND)) {
            return theory.theory().title() + " says nothing of how the two see each other and passes on the documented effects";
        }
        var first = change(Side.FIRST);
        var second = change(Side.SECOND);
        if (!first.visible() && !second.visible()) {
            return "Neither side comes to see the other differently: the scenario moves both views by less than a point";
        }
        if (first.visible() && second.visible() && first.month().equals(second.month())) {
            return "By " + MonthWords.name(first.month()) + " " + view(Side.FIRST) + " " + moves(first) + ", "
                    + view(Side.SECOND) + " " + moves(second);
        }
        return Sentences.capital(view(Side.FIRST)) + " " + moves(first) + by(first) + "; " + view(Side.SECOND) + " "
                + moves(second) + by(second);
    }

    private boolean isSilent(Side viewer) {
        return Voice.of(theory.theory(), Indicator.viewBy(viewer)) == Voice.SILENT;
    }

    private String view(Side side) {
        return context.subject(Indicator.viewBy(side));
    }

    private static String moves(Change change) {
        if (!change.visible()) {
            return "stays as it would be without";
        }
        return (change.size() < 0 ? "loses " : "gains ") + Numbers.points(change.size());
    }

    private static String by(Change change) {
        return change.visible() ? " by " + MonthWords.name(change.month()) : "";
    }

    private Change change(Side viewer) {
        return Change.of(context.change(theory, Indicator.viewBy(viewer)), context.from());
    }

    private String subtitle() {
        var what = context.frame().isPane() ? "Points, 0 to 100, 50 is neutral" : "How favourably each side sees the other, points from 0 to 100, 50 is neutral";
        return what + " · " + context.sample(theory).bands("bands of 50, 80 and 90") + " · " + context.runs(theory) + " · " + theory.theory().title();
    }
}
