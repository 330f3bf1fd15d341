package org.parallax.report.chart;

import java.util.List;
import java.util.OptionalDouble;
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
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.Change;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** The parallax itself: how each party sees the other, one above the other, and each event as both see it. */
public final class CapitalsChart {

    private static final double TRACK = 184;
    private static final double AXIS = 40;
    private static final double GUTTER = 152;
    private static final double PANE_GUTTER = 104;
    private static final double PANE_HEAD = 24;

    private final ChartContext scene;
    private final TheoryProjection theory;

    private CapitalsChart(ChartContext scene, int theory) {
        this.scene = scene;
        this.theory = scene.theory(theory);
    }

    /** The picture; {@code theory} is an index into the result's theories. */
    public static Chart of(ChartContext scene, int theory) {
        return new CapitalsChart(scene, theory).draw();
    }

    private Chart draw() {
        var sheet = new ChartLayout(scene.theme(), scene.frame(), title(), subtitle());
        return (scene.frame().isPane() ? inPane(sheet) : onPage(sheet)).finish(1, title());
    }

    private ChartLayout onPage(ChartLayout sheet) {
        var time = scene.time(ChartLayout.MARGIN + AXIS, scene.width() - ChartLayout.MARGIN - GUTTER);
        for (var side : Side.values()) {
            double top = sheet.y() + (side == Side.FIRST ? 44 : 28);
            var plot = new Plot(sheet, time, shared(TRACK).between(top, top + TRACK));
            track(plot, side, side == Side.FIRST ? top - 28 : top - 10, GUTTER);
            sheet.down(plot.value().bottom() + 32);
        }
        var seen = new PerceptionLane(sheet, scene);
        seen.draw(sheet.y());
        sheet.down(sheet.y() + seen.height() + 8);
        return sheet;
    }

    /** The tracks one above the other, and beside them, or below where it is narrow, what each sees in each event. */
    private ChartLayout inPane(ChartLayout sheet) {
        boolean beside = scene.width() >= 560;
        double right = beside ? sheet.margin() + sheet.inner() * 0.47 : scene.width() - sheet.margin();
        var seen = new PerceptionTable(
                sheet, scene, beside ? right + 20 : sheet.margin(), scene.width() - sheet.margin());
        double below = beside || seen.isEmpty() ? 0 : seen.leastHeight();
        double top = sheet.y();
        double track = 4 * Math.floor((sheet.growing(0, below) / 2 - PANE_HEAD - sheet.foot()) / 4);
        var time = scene.time(sheet.margin() + 24, right - PANE_GUTTER);
        for (var side : Side.values()) {
            double under = sheet.y() + PANE_HEAD;
            var plot = new Plot(sheet, time, shared(track).between(under, under + Math.max(48, track)));
            track(plot, side, under - 16, PANE_GUTTER);
            sheet.down(plot.value().bottom() + sheet.foot());
        }
        if (beside) {
            seen.draw(top, sheet.y() - top);
        } else {
            seen.draw(sheet.y(), below);
            sheet.down(sheet.y() + below);
        }
        return sheet;
    }

    private ValueScale shared(double height) {
        var values = DoubleStream.concat(
                scene.values(Indicator.viewBy(Side.FIRST), List.of(theory)),
                scene.values(Indicator.viewBy(Side.SECOND), List.of(theory)));
        return ValueScale.ofLevels(values, 0, height);
    }

    private void track(Plot plot, Side viewer, double headingAt, double gutter) {
        var sheet = plot.sheet();
        var time = plot.time();
        var indicator = Indicator.viewBy(viewer);
        var ink = scene.theme().capital(viewer.ordinal());
        var fan = theory.scenario().of(indicator);
        var strong = TextStyle.of(scene.theme().size("type.text"), ink.text()).inBold();
        var heading = strong.cut(indicator.label(scene.parties()), time.right() + gutter - time.left());
        sheet.canvas().text(time.left(), headingAt, heading, strong);
        plot.grid(50, false);
        plot.drops(new ScenarioTimeline(scene.result()).happenings());
        var layer = new FanLayer(
                sheet.canvas(), scene.theme(), time, plot.value(), scene.from(),
                OptionalDouble.of(scene.result().past().last(indicator)));
        layer.bands(fan, ink);
        var baseline = theory.baseline().of(indicator);
        var labels = new EndLabels();
        if (ChartContext.differs(theory.difference().of(indicator))) {
            layer.baseline(baseline);
            labels.add(
                    plot.value().y(baseline.at(Quantile.Q50).last()),
                    "Baseline " + Numbers.whole(baseline.at(Quantile.Q50).last()),
                    TextStyle.of(scene.theme().size("type.text"), scene.theme().baseline().text()));
        }
        layer.median(fan, ink, 2.5);
        labels.add(
                plot.value().y(fan.at(Quantile.Q50).last()),
                "Scenario " + Numbers.whole(fan.at(Quantile.Q50).last()), strong);
        plot.past(scene.past(indicator), scene.asOf(), 2);
        plot.asOf(scene.asOf(), viewer == Side.FIRST && !scene.frame().isPane());
        plot.months();
        labels.draw(sheet.canvas(), time.right(), gutter, plot.value().top(), plot.value().bottom(), scene.theme().colour("rule"));
        var readings = new Readings(scene, plot);
        MonthMarks.draw(
                plot, indicator.label(scene.parties()), indicator.id(scene.parties()), readings.past(indicator),
                readings.projected(theory, indicator));
    }

    private String title() {
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

    private String view(Side side) {
        return scene.subject(Indicator.viewBy(side));
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
        return Change.of(theory.difference().of(Indicator.viewBy(viewer)), scene.from());
    }

    private String subtitle() {
        var what = scene.frame().isPane() ? "Points, 0 to 100, 50 is neutral" : "How favourably each side sees the other, points from 0 to 100, 50 is neutral";
        return what + " · bands of 50, 80 and 90 % of runs · " + scene.runs(theory) + " · " + theory.theory().title();
    }
}
