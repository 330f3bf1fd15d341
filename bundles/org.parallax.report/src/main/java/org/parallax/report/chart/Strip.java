package org.parallax.report.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.parallax.report.svg.Stroke;

/**
 * The scenario's happenings as marks and ranges in rows under a plot, aligned to its months. Each row
 * takes what fits without touching; what does not fit goes to the next row.
 */
final class Strip {

    private static final double ROW = 20;
    private static final double GAP = 14;
    private static final double ENOUGH = 240;
    private static final double LONGEST = 340;

    private final Sheet sheet;
    private final TimeScale time;
    private final double leftmost;
    private final double rightmost;
    private final StripKey key;
    private final Rows rows = new Rows(GAP);
    private final List<Placed> placed = new ArrayList<>();

    /** Lays out {@code items}, none of which comes before {@code asOf}; the key stands left of that. */
    Strip(Sheet sheet, TimeScale time, YearMonth asOf, List<StoryItem> items) {
        this.sheet = sheet;
        this.time = time;
        this.key = StripKey.of(sheet, items);
        double keyRight = Sheet.MARGIN + key.width() + GAP;
        this.leftmost = keyRight <= time.x(asOf) ? keyRight : Sheet.MARGIN;
        this.rightmost = sheet.width() - Sheet.MARGIN;
        items.forEach(this::place);
    }

    /** How high it is when drawn; 0 without items. */
    double height() {
        double high = rows.count() * ROW;
        return leftmost > Sheet.MARGIN ? Math.max(high, key.height()) : high;
    }

    /** Draws it from {@code top} down. */
    void draw(double top) {
        if (leftmost > Sheet.MARGIN) {
            key.draw(Sheet.MARGIN, top);
        }
        placed.forEach(item -> draw(item, top + item.row * ROW));
    }

    private void place(StoryItem item) {
        var type = sheet.noteInInk();
        double x1 = time.x(item.first());
        double x2 = time.x(item.last());
        double roomRight = rightmost - (x2 + 12);
        double roomLeft = x1 - 12 - leftmost;
        double wanted = Math.min(type.width(item.label() + item.figures()), LONGEST);
        boolean right = wanted <= roomRight || roomRight >= ENOUGH || roomRight >= roomLeft;
        double room = Math.min(LONGEST, right ? roomRight : roomLeft) - type.width(item.figures());
        var label = type.cut(item.label(), room) + item.figures();
        double from = right ? x1 - 6 : x1 - 12 - type.width(label);
        double to = right ? x2 + 12 + type.width(label) : x2 + 6;
        placed.add(new Placed(item, label, right, from, to, rows.place(from, to)));
    }

    private void draw(Placed item, double top) {
        var theme = sheet.theme();
        double y = top + ROW / 2;
        double x1 = time.x(item.item.first());
        double x2 = time.x(item.item.last());
        if (x2 > x1) {
            sheet.canvas().line(x1, y, x2, y, Stroke.solid(theme.colour("rule"), 4));
        }
        Glyph.of(item.item).draw(sheet.canvas(), theme, x1, y);
        var type = item.right ? sheet.noteInInk() : sheet.noteInInk().toTheLeft();
        sheet.canvas().text(item.right ? x2 + 12 : x1 - 12, y + 4, item.label, type);
        sheet.mark(
                item.item.kind(), item.item.id(),
                new Chart.Box(item.from, top + 1, item.to - item.from, ROW - 2), item.item.text());
    }

    private record Placed(StoryItem item, String label, boolean right, double from, double to, int row) {}
}
