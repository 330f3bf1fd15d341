package org.parallax.report.timeline;

import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.record.RecordDossier.Holding;
import org.parallax.report.record.RecordDossier.Span;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;

/**
 * Something that lasted, as a bar with its name: inside where it fits, else beside it, cut where it fits nowhere.
 *
 * @param left of the bar
 * @param right of the bar
 * @param text where the name begins
 */
record SpanBar(Span span, double left, double right, double text, String name, ChartLayout layout) {

    static final double HEIGHT = 20;
    private static final double SIZE = 11;

    /** Neither bar nor name begins left of {@code leftmost}. */
    static SpanBar of(Span span, double left, double right, double leftmost, ChartLayout layout) {
        double inside = right - left - 8;
        double after = layout.width() - ChartLayout.MARGIN - right - 4;
        double before = left - 4 - leftmost;
        var name = type(layout).cut(span.title(), Math.max(inside, Math.max(after, before)));
        double width = type(layout).width(name);
        double text = width <= inside ? left + 4 : width <= after ? right + 4 : left - 4 - width;
        return new SpanBar(span, left, right, text, name, layout);
    }

    /** Left end of bar and name together. */
    double from() {
        return Math.min(left, text);
    }

    /** Right end of bar and name together. */
    double to() {
        return Math.max(right, text + type(layout).width(name));
    }

    void draw(double y) {
        var theme = layout.theme();
        new BarShape(layout.canvas(), theme, theme.colour("panel"), theme.colour("rule")).draw(span, left, right - 1, y, HEIGHT - 3);
        if (span.holding().sort() == Holding.Sort.ORDINARY) {
            layout.canvas().line(left, y + HEIGHT - 3, right - 1, y + HEIGHT - 3, Stroke.solid(theme.colour("rule"), 1));
        }
        layout.canvas().text(text, y + 12.5, name, type(layout));
        layout.mark(
                new MarkTarget.Lasting(span.id()), new Chart.Box(from(), y, to() - from(), HEIGHT - 3),
                SpanWords.of(span));
    }

    private static TextStyle type(ChartLayout layout) {
        return TextStyle.of(SIZE, layout.theme().colour("ink"));
    }
}
