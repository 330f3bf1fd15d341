package org.parallax.report.chart.events;

import java.util.List;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.figure.PlotItem;

/** Says what the marks of a strip stand for; only those that occur. */
record EventLaneKey(ChartLayout sheet, List<EventGlyph> glyphs) {

    static EventLaneKey of(ChartLayout sheet, List<PlotItem> items) {
        return new EventLaneKey(sheet, items.stream().map(EventGlyph::of).distinct().sorted().toList());
    }

    /** Height of a row of a strip and its key. */
    static double row(ChartLayout sheet) {
        return sheet.frame().pick(20, 16);
    }

    double width() {
        return 20 + glyphs.stream().mapToDouble(glyph -> sheet.note().width(glyph.words())).max().orElse(0);
    }

    double height() {
        return glyphs.size() * row(sheet);
    }

    void draw(double left, double top) {
        double y = top + row(sheet) / 2;
        for (var glyph : glyphs) {
            glyph.draw(sheet.canvas(), sheet.theme(), left + 6, y);
            sheet.canvas().text(left + 20, y + 4, glyph.words(), sheet.note());
            y += row(sheet);
        }
    }
}
