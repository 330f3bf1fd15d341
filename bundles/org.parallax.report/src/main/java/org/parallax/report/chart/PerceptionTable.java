package org.parallax.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.parallax.projection.situation.Side;
import org.parallax.report.chart.events.Likeliest;
import org.parallax.report.chart.events.Omission;
import org.parallax.report.chart.events.PerceivedEvent;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;

/**
 * What each side sees in each event, in a pane: a row for an event, a column with bars from zero for a side. Where rows
 * have the height, the title has a line to itself.
 */
final class PerceptionTable {

    private static final double HIGHEST_ROW = 30;
    /** A row this high has room for a title on a line of its own. */
    private static final double TWO_LINES = 26;
    private static final double LOWEST_ROW = 17;
    private static final double WHEN = 56;
    private static final double HEAD = 40;
    private static final double WIDTH = 88;
    private static final double REACH = 22;

    private final ChartLayout layout;
    private final ChartContext context;
    private final List<PerceivedEvent> all;
    private final double left;
    private final double right;
    private final double most;

    /** Stands between {@code left} and {@code right}. */
    PerceptionTable(ChartLayout layout, ChartContext context, double left, double right) {
        this.layout = layout;
        this.context = context;
        this.all = PerceivedEvent.of(context);
        this.left = left;
        this.right = right;
        this.most = all.stream()
                .flatMapToDouble(perceived -> DoubleStream.of(Math.abs(perceived.first()), Math.abs(perceived.second())))
                .max()
                .orElse(1);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The least height it is readable with. */
    double leastHeight() {
        return HEAD + Math.min(all.size(), 8) * LOWEST_ROW + 4;
    }

    /** Draws it from {@code top} down in no more than {@code height}. */
    void draw(double top, double height) {
        if (all.isEmpty()) {
            return;
        }
        heading(top);
        int fit = (int) Math.max(1, Math.floor((height - HEAD) / LOWEST_ROW));
        var chosen = Likeliest.of(all, fit, PerceivedEvent::share);
        double row = Math.clamp((height - HEAD) / all.size(), LOWEST_ROW, HIGHEST_ROW);
        for (int i = 0; i < chosen.shown().size(); i++) {
            row(chosen.shown().get(i), top + HEAD + i * row, row);
        }
        if (!chosen.left().isEmpty()) {
            more(top + HEAD + chosen.shown().size() * row, row, chosen.left());
        }
        layout.table(PerceivedEvent.table(context, all));
    }

    private void heading(double top) {
        var strong = TextStyle.of(layout.theme().size("type.text"), layout.theme().colour("ink")).inBold();
        layout.canvas().text(left, top + 12, strong.cut("What each sees in each event", right - left), strong);
        layout.canvas().text(left, top + 30, unit(column(Side.FIRST) - left - 6), layout.note());
        for (var side : Side.values()) {
            var type = TextStyle.of(layout.theme().size("type.note"), layout.theme().capital(side.ordinal()).text()).inBold();
            var name = context.parties().on(side).name();
            var label = type.width(name) <= WIDTH - 8 ? name : context.parties().on(side).code();
            layout.canvas().text(column(side) + WIDTH - 4, top + 30, label, type.toTheLeft());
        }
    }

    private String unit(double room) {
        var whole = "points, bad news to the left";
        return layout.note().width(whole) <= room ? whole : "points";
    }

    private void row(PerceivedEvent perceived, double top, double height) {
        layout.canvas().line(left, top, right, top, Stroke.solid(layout.theme().colour("hairline"), 1));
        boolean twoLines = height >= TWO_LINES;
        double when = twoLines ? top + 12 : top + height / 2 + 4;
        double room = (twoLines ? right : column(Side.FIRST) - 6) - left - WHEN;
        layout.canvas().text(left, when, MonthWords.name(perceived.month()), layout.note());
        layout.canvas().text(left + WHEN, when, layout.noteInInk().cut(perceived.title(), room), layout.noteInInk());
        for (var side : Side.values()) {
            cell(side, perceived.by(side), twoLines ? top + 13 : top, twoLines ? height - 13 : height);
        }
        layout.mark(
                new MarkTarget.Event(perceived.id()), new Chart.Box(left, top, right - left, height), perceived.words(context));
    }

    private void cell(Side side, double points, double top, double height) {
        var style = layout.theme().capital(side.ordinal());
        double length = REACH * Math.abs(points) / most;
        double thick = Math.min(9, height - 8);
        double zero = zero(side);
        layout.canvas().line(zero, top, zero, top + height, Stroke.solid(layout.theme().colour("rule"), 1));
        layout.canvas().box(points < 0 ? zero - length : zero, top + (height - thick) / 2, length, thick, style.line());
        var type = TextStyle.of(layout.theme().size("type.note"), style.text()).toTheLeft();
        layout.canvas().text(zero - REACH - 4, top + height / 2 + 4, points == 0 ? "0.0" : Numbers.change(points), type);
    }

    private void more(double top, double height, List<PerceivedEvent> rest) {
        var omission = Omission.of(rest, PerceivedEvent::title);
        layout.canvas().text(left + WHEN, top + height / 2 + 4, layout.note().cut(omission.label(), right - left - WHEN), layout.note());
        layout.mark(new MarkTarget.NotShown(), new Chart.Box(left, top, right - left, height), omission.text());
    }

    private double column(Side side) {
        return right - (side == Side.FIRST ? 2 : 1) * WIDTH;
    }

    /** Where bars begin: left of it the longest bar of bad news and the number, right of it the longest bar of good news. */
    private double zero(Side side) {
        return column(side) + WIDTH - REACH - 4;
    }
}
