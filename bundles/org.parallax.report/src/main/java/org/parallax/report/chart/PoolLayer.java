package org.parallax.report.chart;

import java.util.List;
import org.parallax.projection.result.Fan;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.FanLayer;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;

/** The pool of several theories behind their medians: four of five runs of it, and its own median. */
record PoolLayer(ChartContext context) {

    private static final double SWATCH = 36;
    private static final double WIDTH = 3.5;

    /** Draws it under whatever follows. */
    void draw(FanLayer layer, Fan pool) {
        layer.middle(pool, style());
        layer.median(pool, style(), WIDTH);
    }

    /** Says what it is, at the layout's cursor, and moves the cursor below that. */
    void key(ChartLayout layout) {
        double y = layout.y() + 8;
        var style = style();
        layout.canvas().tint(ChartLayout.MARGIN, y - 7, SWATCH, 14, style.line(), context.theme().size("band.80"));
        layout.canvas().line(ChartLayout.MARGIN, y, ChartLayout.MARGIN + SWATCH, y, new Stroke(style.line(), WIDTH, style.dash()));
        layout.canvas().text(
                ChartLayout.MARGIN + SWATCH + 8, y + 5,
                "Pool of the theories that speak, equal weights: median and " + context.sample().band(80),
                TextStyle.of(context.theme().size("type.text"), style.text()));
        layout.down(y + 14);
    }

    private MarkStyle style() {
        return new MarkStyle(context.theme().colour("rule"), context.theme().colour("muted"), List.of());
    }
}
