package org.parallax.report.chart.events;

import java.util.ArrayList;
import java.util.List;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.Rows;
import org.parallax.report.chart.layout.TimeScale;
import org.parallax.report.figure.PlotItem;

/** Places each item with its label in the first row where it touches no other. */
final class EventLaneRows {

    static final double GAP = 14;

    private final ChartLayout layout;
    private final TimeScale time;
    private final double leftmost;
    private final double rightmost;
    private final double enough;
    private final double longest;
    private final Rows rows = new Rows(GAP);
    private final List<Placed> placed = new ArrayList<>();

    /**
     * @param enough room for a label to stay right of its mark
     * @param longest room a label may take
     */
    EventLaneRows(ChartLayout layout, TimeScale time, double leftmost, double enough, double longest) {
        this.layout = layout;
        this.time = time;
        this.leftmost = leftmost;
        this.rightmost = layout.width() - layout.margin();
        this.enough = enough;
        this.longest = longest;
    }

    void place(PlotItem item) {
        var type = layout.noteInInk();
        double x1 = time.x(item.first());
        double x2 = time.x(item.last());
        double roomRight = rightmost - (x2 + 12);
        double roomLeft = x1 - 12 - leftmost;
        double wanted = Math.min(type.width(item.label() + item.figures()), longest);
        boolean right = wanted <= roomRight || roomRight >= enough || roomRight >= roomLeft;
        double room = Math.min(longest, right ? roomRight : roomLeft) - type.width(item.figures());
        var label = type.cut(item.label(), room) + item.figures();
        var unplaced = set(item, label, right);
        placed.add(unplaced.in(rows.place(unplaced.from(), unplaced.to())));
    }

    int count() {
        return rows.count();
    }

    /** The items in their rows; labels that were cut are first lengthened into the room that is left beside them. */
    List<Placed> placed() {
        var widened = new ArrayList<>(placed);
        for (int i = 0; i < widened.size(); i++) {
            widened.set(i, widened(widened.get(i), List.copyOf(widened)));
        }
        return List.copyOf(widened);
    }

    private Placed widened(Placed cut, List<Placed> all) {
        var row = all.stream().filter(other -> other.row == cut.row && other != cut).toList();
        double from = row.stream().mapToDouble(Placed::to).filter(to -> to <= cut.from()).max().orElse(leftmost - GAP) + GAP;
        double to = row.stream().mapToDouble(Placed::from).filter(at -> at >= cut.to()).min().orElse(rightmost + GAP) - GAP;
        var type = layout.noteInInk();
        double room = cut.right ? to - cut.extent.last - 12 : cut.extent.first - 12 - from;
        var label = type.cut(cut.item.label(), room - type.width(cut.item.figures())) + cut.item.figures();
        return type.width(label) > type.width(cut.label) ? set(cut.item, label, cut.right).in(cut.row) : cut;
    }

    private Placed set(PlotItem item, String label, boolean right) {
        double x1 = time.x(item.first());
        double x2 = time.x(item.last());
        double width = layout.noteInInk().width(label);
        double from = right ? x1 - 6 : x1 - 12 - width;
        double to = right ? x2 + 12 + width : x2 + 6;
        return new Placed(item, label, right, new Extent(x1, x2, from, to), 0);
    }

    /**
     * An item in its row.
     *
     * @param right whether the label stands right of the mark
     */
    record Placed(PlotItem item, String label, boolean right, Extent extent, int row) {

        Placed in(int other) {
            return new Placed(item, label, right, extent, other);
        }

        double from() {
            return extent.from;
        }

        double to() {
            return extent.to;
        }
    }

    /**
     * Where an item stands from left to right.
     *
     * @param first where its first month stands
     * @param last where its last month stands
     * @param from left end of mark and label together
     * @param to right end of them
     */
    record Extent(double first, double last, double from, double to) {}
}
