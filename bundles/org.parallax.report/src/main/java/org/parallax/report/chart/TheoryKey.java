package org.parallax.report.chart;

import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;

/** Says which line is which theory, for pictures whose panels are too small for labels at the lines. */
record TheoryKey(ChartContext context) {

    private static final double LINE = 36;
    private static final double GAP = 28;
    private static final double ROW = 24;

    /** Draws it at the layout's cursor and moves the cursor below it. */
    void draw(ChartLayout layout) {
        var theories = context.result().theories();
        double x = ChartLayout.MARGIN;
        double y = layout.y() + 12;
        for (int i = 0; i < theories.size(); i++) {
            var card = theories.get(i).theory();
            var style = context.theme().theory(card.id(), i);
            var type = TextStyle.of(context.theme().size("type.text"), style.text()).inBold();
            double width = LINE + 8 + type.width(card.title());
            if (x > ChartLayout.MARGIN && x + width > layout.width() - ChartLayout.MARGIN) {
                x = ChartLayout.MARGIN;
                y += ROW;
            }
            layout.canvas().line(x, y, x + LINE, y, new Stroke(style.line(), 2.25, style.dash()));
            layout.canvas().text(x + LINE + 8, y + 5, type.cut(card.title(), layout.inner() - LINE - 8), type);
            x += width + GAP;
        }
        layout.down(y + 16);
    }
}
