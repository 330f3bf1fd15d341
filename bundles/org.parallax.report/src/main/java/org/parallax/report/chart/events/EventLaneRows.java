package org.parallax.report.chart.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.Rows;
import org.parallax.report.chart.layout.TimeScale;
import org.parallax.report.figure.PlotItem;

/** Places each item with its label in the first row where it touches no other. */
final class EventLaneRows {

    static final double GAP = 14;

    private final Room room;
    private final Rows rows;
    private final List<Placed> placed = new ArrayList<>();

    /**
     * The room of a lane.
     *
     * @param leftmost where anything in it may begin
     * @param enough room for a label to stay right of its mark
     * @param longest room a label may take
     * @param most rows there are
     */
    record Room(ChartLayout layout, TimeScale time, double leftmost, double enough, double longest, int most) {

        double rightmost() {
            return layout.width() - layout.margin();
        }
    }

    EventLaneRows(Room room) {
        this.room = room;
        this.rows = new Rows(GAP, room.most);
    }

    /** Places items in this order up to the first for which there is no room, and says whether all of them have a place. */
    boolean placeAll(List<PlotItem> items) {
        return items.stream().allMatch(this::place);
    }

    /** Places an item where there is room, and says whether there is. */
    boolean place(PlotItem item) {
        room.layout.cancellation().check();
        var unplaced = unplaced(item);
        var row = rows.place(unplaced.from(), unplaced.to());
        row.ifPresent(found -> placed.add(unplaced.in(found)));
        return row.isPresent();
    }

    private Placed unplaced(PlotItem item) {
        var type = room.layout.noteInInk();
        double x1 = room.time.x(item.first());
        double x2 = room.time.x(item.last());
        double roomRight = room.rightmost() - (x2 + 12);
        double roomLeft = x1 - 12 - room.leftmost;
        double figures = type.width(item.figures());
        double wanted = Math.min(type.width(item.label() + item.figures()), room.longest);
        boolean right = wanted <= roomRight || roomRight >= room.enough || roomRight >= roomLeft;
        double free = Math.min(room.longest, right ? roomRight : roomLeft) - figures;
        return set(item, type.cut(item.label(), free) + item.figures(), right);
    }

    int count() {
        return rows.count();
    }

    /** The items that have a place, in the order in which they were placed. */
    List<PlotItem> items() {
        return placed.stream().map(Placed::item).toList();
    }

    /** The items in their rows; labels that were cut are first lengthened into the room that is left beside them. */
    List<Placed> placed() {
        var byRow = new HashMap<Integer, TreeMap<Double, Placed>>();
        placed.forEach(each -> byRow.computeIfAbsent(each.row, row -> new TreeMap<>()).put(each.from(), each));
        return placed.stream().map(each -> widened(each, byRow.getOrDefault(each.row, new TreeMap<>()))).toList();
    }

    /** Widens an item as far as its neighbours in {@code row} allow, and takes its new extent into the row. */
    private Placed widened(Placed cut, TreeMap<Double, Placed> row) {
        var before = row.lowerEntry(cut.from());
        var after = row.higherEntry(cut.from());
        double from = before == null ? room.leftmost : before.getValue().to() + GAP;
        double to = after == null ? room.rightmost() : after.getValue().from() - GAP;
        var type = room.layout.noteInInk();
        double free = cut.right ? to - cut.extent.last - 12 : cut.extent.first - 12 - from;
        var label = type.cut(cut.item.label(), free - type.width(cut.item.figures())) + cut.item.figures();
        var widened = type.width(label) > type.width(cut.label) ? set(cut.item, label, cut.right).in(cut.row) : cut;
        row.remove(cut.from());
        row.put(widened.from(), widened);
        return widened;
    }

    private Placed set(PlotItem item, String label, boolean right) {
        double x1 = room.time.x(item.first());
        double x2 = room.time.x(item.last());
        double width = room.layout.noteInInk().width(label);
        double from = right ? x1 - 6 : x1 - 12 - width;
        double shown = right ? x2 + 12 + width : x2 + 6;
        double to = item.stands().map(end -> Math.max(shown, room.time.x(end) + 3)).orElse(shown);
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
