package org.parallax.report.chart.events;

import java.util.List;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.figure.PlotItem;

/** Says what the marks of a lane stand for; only those that occur. */
record EventLaneKey(ChartLayout layout, List<EventGlyph> glyphs) {

    static EventLaneKey of(ChartLayout layout, List<PlotItem> items) {
        return new EventLaneKey(layout, items.stream().flatMap(EventGlyph::all).distinct().sorted().toList());
    }

    /** Height of a row of a lane and its key. */
    static double row(ChartLayout layout) {
        return layout.frame().pick(20, 16);
    }

    double width() {
        return 20 + glyphs.stream().mapToDouble(glyph -> layout.note().width(glyph.words())).max().orElse(0);
    }

    double height() {
        return glyphs.size() * row(layout);
    }

    void draw(double left, double top) {
        double y = top + row(layout) / 2;
        for (var glyph : glyphs) {
            glyph.draw(layout.canvas(), layout.theme(), left + 6, y);
            layout.canvas().text(left + 20, y + 4, glyph.words(), layout.note());
            y += row(layout);
        }
    }
}
