package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.parallax.projection.result.Tornado;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.NumberTable;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SensitivityWords;
import org.parallax.report.words.Sentences;

/**
 * Which inputs drive what a scenario changes, as bars from where it is to where each goes alone: hollow to its low end, filled
 * to its high end, and each end says what it is set to. Where both ends go the same way, one bar lies under the other.
 */
final class TornadoChart {

    private static final int MOST = 12;
    private static final double ROW = 40;
    private static final double LOWEST_ROW = 28;
    private static final double SWATCH = 18;
    private static final String LOW = "low end";
    private static final String HIGH = "high end";

    private final ChartContext context;
    private final Tornado tornado;
    private final ChartLayout layout;
    private final List<Tornado.Bar> bars;
    private final ValueScale scale;
    private final double height;
    private final double left;
    private final double ends;

    private TornadoChart(ChartContext context, Tornado tornado, ChartLayout layout) {
        this.context = context;
        this.tornado = tornado;
        this.layout = layout;
        this.bars = SensitivityWords.shown(tornado, MOST);
        int rows = Math.max(1, bars.size());
        this.height = Math.clamp(layout.growing(ROW * rows, layout.foot() + layout.head()) / rows, LOWEST_ROW, ROW);
        double widest = bars.stream().mapToDouble(bar -> text().width(bar.input().title())).max().orElse(0);
        this.left = layout.margin() + Math.max(keyWidth() + 16, Math.min(widest + 16, layout.inner() * 0.36));
        this.ends = Math.min(layout.inner() * 0.12, 8 + bars.stream()
                .flatMap(bar -> Stream.of(set(bar, bar.low()), set(bar, bar.high())))
                .mapToDouble(layout.note()::width).max().orElse(0));
        this.scale = scale();
    }

    /** The picture: the twelve inputs that swing it most, and how much the others do at most. */
    static Chart of(ChartContext context, Tornado tornado) {
        var subject = context.subject(tornado.indicator());
        var title = context.claimed(
                tornado.theory(), tornado.indicator(), SensitivityWords.sentence(tornado, subject, Numbers::change));
        var subtitle = Sentences.capital(subject) + " in " + MonthWords.name(tornado.month())
                + ", points by which the scenario changes it in the mean, each input moved alone · "
                + SensitivityWords.runs(tornado) + " · " + context.titleOf(tornado.theory());
        return new TornadoChart(context, tornado, context.layout(title, subtitle).under(List.of(tornado.theory()))).draw(title);
    }

    private ValueScale scale() {
        double from = left + ends;
        double to = layout.width() - layout.margin() - ends;
        var changes = bars.stream().flatMapToDouble(bar -> DoubleStream.of(bar.low().change(), bar.high().change()));
        var range = DoubleStream.concat(changes, DoubleStream.of(tornado.base().change())).summaryStatistics();
        double span = Math.max(0.5, range.getMax() - range.getMin());
        double middle = (range.getMax() + range.getMin()) / 2;
        return new ValueScale(middle - span / 2, middle + span / 2, step(span, to - from), to, from);
    }

    private static double step(double span, double pixels) {
        return DoubleStream.of(0.1, 0.2, 0.5, 1, 2, 5, 10, 20).filter(step -> step / span * pixels >= 56).findFirst().orElse(50);
    }

    private Chart draw(String title) {
        double top = layout.y() + layout.head();
        double bottom = top + bars.size() * height;
        axis(top, bottom);
        for (int i = 0; i < bars.size(); i++) {
            row(bars.get(i), top + i * height);
        }
        layout.down(bottom + layout.foot());
        SensitivityWords.others(tornado, bars.size()).ifPresent(others -> {
            var kept = layout.note();
            layout.canvas().text(layout.margin(), layout.y() + kept.size(), others + ".", kept);
            layout.down(layout.y() + kept.size() + 4);
        });
        layout.table(new NumberTable(SensitivityWords.heads(tornado), SensitivityWords.rows(tornado)));
        var said = bars.stream().map(bar -> words(bar)).toList();
        return layout.finish(title + "." + (said.isEmpty() ? "" : " " + String.join("; ", said) + ".")
                + SensitivityWords.others(tornado, bars.size()).map(others -> " Then " + others + ".").orElse(""));
    }

    private void axis(double top, double bottom) {
        var theme = layout.theme();
        for (double tick : scale.ticks()) {
            layout.canvas().line(x(tick), top, x(tick), bottom, Stroke.solid(theme.colour("hairline"), 1));
            layout.canvas().text(x(tick), bottom + layout.frame().pick(18, 14), Numbers.change(tick).replace(".0", ""), layout.note().centred());
        }
        double base = x(tornado.base().change());
        layout.canvas().line(base, top - 4, base, bottom + 4, Stroke.solid(theme.colour("ink"), 1.25));
        layout.canvas().text(base, top - 8, "as it is " + Numbers.change(tornado.base().change()), layout.noteInInk().centred());
        key(top);
    }

    /** Says how the two ends are told apart. */
    private void key(double top) {
        double at = layout.margin();
        for (boolean high : new boolean[] {false, true}) {
            TornadoRow.box(layout.canvas(), new Chart.Box(at, top - 17, 12, 9), context.theme().scenario(0), high);
            layout.canvas().text(at + SWATCH, top - 8, high ? HIGH : LOW, layout.note());
            at += SWATCH + layout.note().width(LOW) + 14;
        }
    }

    private double keyWidth() {
        return 2 * SWATCH + layout.note().width(LOW) + 14 + layout.note().width(HIGH);
    }

    private void row(Tornado.Bar bar, double top) {
        var box = new Chart.Box(layout.margin(), top, layout.inner(), height);
        new TornadoRow(layout, bar, style(bar), scale, tornado.base().change()).draw(box, left - layout.margin() - 8, ends - 6);
        layout.mark(target(bar), box, Sentences.capital(words(bar)));
    }

    /** The scenario's inputs in its colour, the theory's in that of the theory. */
    private MarkStyle style(Tornado.Bar bar) {
        return bar.input().sort() == Tornado.Sort.PARAMETER
                ? context.theme().theory(tornado.theory(), place())
                : context.theme().scenario(0);
    }

    private int place() {
        return context.result().theories().stream().map(each -> each.theory().id()).toList().indexOf(tornado.theory());
    }

    private static MarkTarget target(Tornado.Bar bar) {
        return bar.input().sort() == Tornado.Sort.EVENT
                ? new MarkTarget.Event(bar.input().id())
                : new MarkTarget.Row(bar.input().sort() + " " + bar.input().id());
    }

    private static String set(Tornado.Bar bar, Tornado.End end) {
        return SensitivityWords.set(bar.input(), end.value());
    }

    private static String words(Tornado.Bar bar) {
        return SensitivityWords.bar(bar, Numbers::change);
    }

    private TextStyle text() {
        return TextStyle.of(layout.theme().size("type.text"), layout.theme().colour("ink"));
    }

    private double x(double change) {
        return scale.y(change);
    }
}
