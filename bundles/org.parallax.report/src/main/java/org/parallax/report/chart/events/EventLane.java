package org.parallax.report.chart.events;

import java.time.YearMonth;
import java.util.List;
import java.util.function.DoubleFunction;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.TimeScale;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.svg.Stroke;

/**
 * The scenario's events, decisions and expectations as marks and ranges in rows under a plot, aligned to its months. A row
 * holds what fits into it without touching. Where that would make more than a few rows, labels are cut shorter; where
 * even that is not enough, the likeliest are shown and the lane says how many are left out.
 */
public final class EventLane {

    private static final double ENOUGH = 240;
    private static final List<Double> LONGEST = List.of(340.0, 220.0, 150.0);

    /** How far under the middle of its row the line of a condition runs, so that it does not cross the label. */
    private static final double UNDER = 9;

    private final ChartLayout layout;
    private final TimeScale time;
    private final double row;
    private final double leftmost;
    private final EventLaneKey key;
    private final List<PlotItem> left;
    private final EventLaneRows rows;

    /** Lays out {@code items}, none of which comes before {@code asOf}; the key stands left of that. */
    public EventLane(ChartLayout layout, TimeScale time, YearMonth asOf, List<PlotItem> items) {
        this.layout = layout;
        this.time = time;
        this.row = EventLaneKey.row(layout);
        int most = (int) layout.frame().pick(8, 4);
        this.key = EventLaneKey.of(layout, items);
        double keyRight = layout.margin() + key.width() + EventLaneRows.GAP;
        this.leftmost = keyRight <= time.x(asOf) ? keyRight : layout.margin();
        var chosen = chosen(items, longest -> new EventLaneRows(
                new EventLaneRows.Room(layout, time, leftmost, Math.min(ENOUGH, longest), longest, most)));
        this.rows = chosen.rows();
        this.left = chosen.left();
    }

    /** All items with labels as long as there is room for; the likeliest where even the shortest are too many. */
    private static LikeliestRows chosen(List<PlotItem> items, DoubleFunction<EventLaneRows> empty) {
        for (double longest : LONGEST) {
            var rows = empty.apply(longest);
            if (rows.placeAll(items)) {
                return new LikeliestRows(rows, List.of());
            }
        }
        return LikeliestRows.of(items, () -> empty.apply(LONGEST.getLast()));
    }

    /** Its height in px; 0 without items. */
    public double height() {
        double high = (rows.count() + (left.isEmpty() ? 0 : 1)) * row;
        return leftmost > layout.margin() ? Math.max(high, key.height()) : high;
    }

    /** Draws it from {@code top} down. */
    public void draw(double top) {
        if (leftmost > layout.margin()) {
            key.draw(layout.margin(), top);
        }
        rows.placed().forEach(item -> draw(item, top + item.row() * row));
        if (!left.isEmpty()) {
            more(top + rows.count() * row);
        }
    }

    private void draw(EventLaneRows.Placed placed, double top) {
        var item = placed.item();
        double y = top + row / 2;
        if (placed.extent().last() > placed.extent().first()) {
            layout.canvas().line(placed.extent().first(), y, placed.extent().last(), y, Stroke.solid(layout.theme().colour("rule"), 4));
        }
        item.stands().ifPresent(end -> standing(placed.extent().first(), time.x(end), y));
        EventGlyph.of(item).draw(layout.canvas(), layout.theme(), placed.extent().first(), y);
        var type = placed.right() ? layout.noteInInk() : layout.noteInInk().toTheLeft();
        layout.canvas().text(placed.right() ? placed.extent().last() + 12 : placed.extent().first() - 12, y + 4, placed.label(), type);
        layout.mark(
                item.target(), new Chart.Box(placed.from(), top + 1, placed.to() - placed.from(), row - 2), item.text());
    }

    /** The line of a condition, with a dot where it has usually ended, without one at the edge of the picture where it has not. */
    private void standing(double from, double to, double y) {
        var ink = layout.theme().colour("ink");
        var stroke = Stroke.solid(ink, 1.5);
        layout.canvas().line(from, y, from, y + UNDER, stroke);
        layout.canvas().line(from, y + UNDER, to, y + UNDER, stroke);
        if (to < time.right() - 1) {
            layout.canvas().dot(to, y + UNDER, 2, ink, ink);
        }
    }

    /** Says how many are left out; the mark's text names them. */
    private void more(double top) {
        var omission = Omission.of(left, PlotItem::text);
        double right = layout.width() - layout.margin();
        double width = layout.note().width(omission.label());
        layout.canvas().text(right, top + row / 2 + 4, omission.label(), layout.note().toTheLeft());
        layout.mark(new MarkTarget.NotShown(), new Chart.Box(right - width, top + 1, width, row - 2), omission.text());
    }
}
