package org.parallax.report.timeline;

import java.util.List;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.record.RecordDossier.Span;
import org.parallax.report.record.RecordDossier.TimelineEntry;
import org.parallax.report.svg.Stroke;

/** The key of a record's timeline: the marks and bars that occur in it, each with what it means. */
final class RecordKey {

    private static final double MARK = 18;
    private static final double BAR = 30;
    private static final double GAP = 22;
    private static final double LINE = 18;

    private final ChartLayout layout;
    private final RecordGlyph glyph;
    private double x;
    private double y;

    RecordKey(ChartLayout layout) {
        this.layout = layout;
        this.glyph = new RecordGlyph(layout.canvas(), layout.theme());
        this.x = layout.margin();
        this.y = layout.y() + 8;
    }

    /** Draws it and moves on below it. */
    void draw(List<TimelineEntry> entries, List<Span> spans) {
        mark("helps cooperation", () -> glyph.draw(1, x + 6, y));
        mark("harms it", () -> glyph.draw(-1, x + 6, y));
        mark("both, or moves nothing", () -> glyph.draw(0, x + 6, y));
        if (entries.stream().anyMatch(TimelineEntry::isAlleged)) {
            mark("hollow: alleged", () -> glyph.drawHollow(-1, x + 6, y));
        }
        if (entries.stream().anyMatch(entry -> !entry.addedBy().isOwn() && !entry.addedBy().isRetracted())) {
            mark("in a ring: told by a layer or another file", () -> glyph.ring(x + 6, y));
        }
        if (entries.stream().anyMatch(entry -> entry.addedBy().isRetracted())) {
            mark("struck out: retracted", () -> {
                glyph.drawHollow(-1, x + 6, y);
                glyph.strike(x + 6, y);
            });
        }
        if (spans.stream().anyMatch(Span::isCondition)) {
            entry(BAR, "condition, closed where it ended", () -> bar(List.of()));
        }
        if (spans.stream().anyMatch(Span::isAnnounced)) {
            entry(BAR, "announced, not signed", () -> bar(List.of(4, 3)));
        }
        layout.down(y + 14);
    }

    private void bar(List<Integer> dash) {
        var edge = layout.theme().colour("rule");
        layout.canvas().box(x, y - 5, 24, 10, layout.theme().colour(dash.isEmpty() ? "panel" : "paper"));
        for (double edgeY : new double[] {y - 4.5, y + 4.5}) {
            layout.canvas().line(x, edgeY, x + 24, edgeY, new Stroke(edge, 1, dash));
        }
        layout.canvas().line(x, y - 5, x, y + 5, new Stroke(edge, 2, dash));
        if (dash.isEmpty()) {
            layout.canvas().line(x + 24, y - 5, x + 24, y + 5, Stroke.solid(edge, 2));
        }
    }

    private void mark(String words, Runnable sign) {
        entry(MARK, words, sign);
    }

    private void entry(double room, String words, Runnable sign) {
        double width = room + layout.note().width(words);
        if (x + width > layout.width() - layout.margin()) {
            x = layout.margin();
            y += LINE;
        }
        sign.run();
        layout.canvas().text(x + room, y + 4, words, layout.note());
        x += width + GAP;
    }
}
