package org.parallax.report.timeline;

import java.util.List;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.EndLabels;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.Numbers;

/**
 * What the curves are called: at their right ends, or where a pane is too narrow for whole names, only their levels there
 * and the names in a key below the plot.
 */
final class CurveLabels {

    private static final double ON_PAGE = 256;
    /** The part of a pane's width that names at the ends may take from the plot. */
    private static final double MOST_OF_PANE = 0.34;
    private static final double LEADER = 18;
    private static final double SAMPLE = 26;
    private static final double LEADING = 17;

    private final ChartLayout layout;
    private final List<Label> labels;
    private final boolean named;

    /** A curve: where it ends, what it is called, how it is drawn. */
    record Label(double level, String name, MarkStyle style, boolean strong) {

        private String figure() {
            return Numbers.whole(level);
        }

        private String words() {
            return figure() + " " + name;
        }
    }

    CurveLabels(ChartLayout layout, List<Label> labels) {
        this.layout = layout;
        this.labels = labels;
        this.named = !layout.frame().isPane() || widest() <= MOST_OF_PANE * layout.inner();
    }

    /** The width that is kept free right of the plot. */
    double room() {
        return layout.frame().isPane() ? widestDrawn() : ON_PAGE;
    }

    /** Height of the key below the plot; 0 where the names stand at the ends. */
    double keyed() {
        return named ? 0 : labels.size() * LEADING;
    }

    /** Draws what stands at the right ends. */
    void draw(Plot plot) {
        var ends = new EndLabels();
        labels.forEach(label -> ends.add(plot.value().y(label.level), named ? label.words() : label.figure(), type(label)));
        ends.draw(plot, room());
    }

    /** Draws the key, if there is one, and moves on below it. */
    void key() {
        if (named) {
            return;
        }
        double y = layout.y() + 4;
        for (var label : labels) {
            var stroke = new Stroke(label.style.line(), label.strong ? 2.5 : 1.5, label.style.dash());
            layout.canvas().line(layout.margin(), y + 4, layout.margin() + SAMPLE - 6, y + 4, stroke);
            var type = type(label);
            layout.canvas().text(layout.margin() + SAMPLE, y + 8, type.cut(label.words(), layout.inner() - SAMPLE), type);
            y += LEADING;
        }
        layout.down(y);
    }

    private double widest() {
        return LEADER + 2 + labels.stream().mapToDouble(label -> type(label).width(label.words())).max().orElse(0);
    }

    private double widestDrawn() {
        return named ? widest() : LEADER + 2 + labels.stream().mapToDouble(label -> type(label).width(label.figure())).max().orElse(0);
    }

    private TextStyle type(Label label) {
        var type = TextStyle.of(layout.theme().size("type.note"), label.style.text());
        return label.strong ? type.inBold() : type;
    }
}
