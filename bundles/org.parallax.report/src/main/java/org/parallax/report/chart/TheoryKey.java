package org.parallax.report.chart;

import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;

/** Says which line is which theory, for pictures whose panels are too small for labels at the lines. */
record TheoryKey(ChartContext scene) {

    private static final double LINE = 36;
    private static final double GAP = 28;
    private static final double ROW = 24;

    /** Draws it at the sheet's cursor and moves the cursor below it. */
    void draw(ChartLayout sheet) {
        var theories = scene.result().theories();
        double x = ChartLayout.MARGIN;
        double y = sheet.y() + 12;
        for (int i = 0; i < theories.size(); i++) {
            var card = theories.get(i).theory();
            var ink = scene.theme().theory(card.id(), i);
            var type = TextStyle.of(scene.theme().size("type.text"), ink.text()).inBold();
            double width = LINE + 8 + type.width(card.title());
            if (x > ChartLayout.MARGIN && x + width > sheet.width() - ChartLayout.MARGIN) {
                x = ChartLayout.MARGIN;
                y += ROW;
            }
            sheet.canvas().line(x, y, x + LINE, y, new Stroke(ink.line(), 2.25, ink.dash()));
            sheet.canvas().text(x + LINE + 8, y + 5, type.cut(card.title(), sheet.inner() - LINE - 8), type);
            x += width + GAP;
        }
        sheet.down(y + 16);
    }
}
