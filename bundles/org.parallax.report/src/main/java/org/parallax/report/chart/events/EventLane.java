package org.parallax.report.chart.events;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.TimeScale;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.svg.Stroke;
import org.parallax.report.words.Numbers;

/**
 * The scenario's events, decisions and expectations as marks and ranges in rows under a plot, aligned to its months. A row
 * holds what fits into it without touching. Where that would make more than a few rows, labels are cut shorter; where
 * even that is not enough, the rarest events are left out and the lane says how many.
 */
public final class EventLane {

    private static final double ENOUGH = 240;
    private static final List<Double> LONGEST = List.of(340.0, 220.0, 150.0);

    /** Of equally rare ones, the one for which there is least room. */
    private static final Comparator<EventLaneRows.Placed> RAREST = Comparator
            .comparingDouble((EventLaneRows.Placed placed) -> placed.item().share())
            .thenComparing(EventLaneRows.Placed::row, Comparator.reverseOrder());

    private final ChartLayout layout;
    private final double row;
    private final double leftmost;
    private final EventLaneKey key;
    private final List<PlotItem> left;
    private final EventLaneRows rows;

    /** Lays out {@code items}, none of which comes before {@code asOf}; the key stands left of that. */
    public EventLane(ChartLayout layout, TimeScale time, YearMonth asOf, List<PlotItem> items) {
        this.layout = layout;
        this.row = EventLaneKey.row(layout);
        int most = (int) layout.frame().pick(8, 4);
        this.key = EventLaneKey.of(layout, items);
        double keyRight = layout.margin() + key.width() + EventLaneRows.GAP;
        this.leftmost = keyRight <= time.x(asOf) ? keyRight : layout.margin();
        var kept = new ArrayList<>(items);
        var leftOut = new ArrayList<PlotItem>();
        var rows = placed(time, kept, 0);
        for (int i = 1; rows.count() > most && i < LONGEST.size(); i++) {
            rows = placed(time, kept, i);
        }
        while (rows.count() > most) {
            var rarest = rows.placed().stream().min(RAREST).orElseThrow().item();
            kept.remove(rarest);
            leftOut.add(rarest);
            rows = placed(time, kept, LONGEST.size() - 1);
        }
        this.rows = rows;
        this.left = List.copyOf(leftOut);
    }

    private EventLaneRows placed(TimeScale time, List<PlotItem> items, int shortening) {
        var rows = new EventLaneRows(layout, time, leftmost, Math.min(ENOUGH, LONGEST.get(shortening)), LONGEST.get(shortening));
        items.forEach(rows::place);
        return rows;
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
        EventGlyph.of(item).draw(layout.canvas(), layout.theme(), placed.extent().first(), y);
        var type = placed.right() ? layout.noteInInk() : layout.noteInInk().toTheLeft();
        layout.canvas().text(placed.right() ? placed.extent().last() + 12 : placed.extent().first() - 12, y + 4, placed.label(), type);
        layout.mark(
                item.target(), new Chart.Box(placed.from(), top + 1, placed.to() - placed.from(), row - 2), item.text());
    }

    /** Says how many are left out; the mark's text names them. */
    private void more(double top) {
        var words = "and " + Numbers.inWords(left.size()) + " more, none of them likelier";
        double right = layout.width() - layout.margin();
        double width = layout.note().width(words);
        layout.canvas().text(right, top + row / 2 + 4, words, layout.note().toTheLeft());
        layout.mark(
                new MarkTarget.NotShown(), new Chart.Box(right - width, top + 1, width, row - 2),
                "Not shown: " + String.join("; ", left.stream().map(PlotItem::text).toList()));
    }
}
