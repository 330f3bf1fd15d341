package org.parallax.report.chart;

import java.util.List;

/** Says what the marks of a strip stand for; only those that occur. */
record StripKey(Sheet sheet, List<Glyph> glyphs) {

    static StripKey of(Sheet sheet, List<StoryItem> items) {
        return new StripKey(sheet, items.stream().map(Glyph::of).distinct().sorted().toList());
    }

    /** Height of a row of a strip and its key. */
    static double row(Sheet sheet) {
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
