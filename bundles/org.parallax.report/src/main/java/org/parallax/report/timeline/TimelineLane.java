package org.parallax.report.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.report.chart.layout.Rows;

/**
 * A lane of a timeline: what stands in it, in as many rows as are needed for nothing to touch, up to about a screen full.
 *
 * @param row height of a row
 * @param rows how many there are, at least one
 * @param left what there is no room for
 */
record TimelineLane(String name, double row, int rows, List<Placed> placed, List<Item> left) {

    private static final int MOST_ROWS = 60;

    /** Something in its row, counted from 0. */
    record Placed(Item item, int row) {}

    /** Something in a lane. */
    interface Item {

        /** Where it begins. */
        double from();

        /** Where it ends, its name included. */
        double reach();

        /** Its id in the record. */
        String id();

        /** What it is and when. */
        String words();

        /** Draws it in the row that begins at {@code top}. */
        void draw(double top);
    }

    static TimelineLane ofBars(String name, List<TimelineBar> bars, TimelinePlot plot) {
        return of(name, bars, TimelineBar.HEIGHT, 0, plot);
    }

    static TimelineLane ofEvents(String name, List<TimelineMark> marks, TimelinePlot plot) {
        return of(name, marks, TimelineMark.HEIGHT, 2, plot);
    }

    /** In order of date; where there is no room for all, what is selected comes first, then what the search found. */
    private static TimelineLane of(String name, List<? extends Item> items, double row, double gap, TimelinePlot plot) {
        var byDate = placed(name, items, row, new Rows(gap, MOST_ROWS), plot);
        if (byDate.left.isEmpty()) {
            return byDate;
        }
        var wantedFirst = items.stream().sorted(Comparator.comparingInt(item -> plot.precedence(item.id()))).toList();
        return placed(name, wantedFirst, row, new Rows(gap, MOST_ROWS), plot);
    }

    private static TimelineLane placed(String name, List<? extends Item> items, double row, Rows rows, TimelinePlot plot) {
        var placed = new ArrayList<Placed>();
        var left = new ArrayList<Item>();
        for (var item : items) {
            plot.layout().cancellation().check();
            rows.place(item.from(), item.reach())
                    .ifPresentOrElse(found -> placed.add(new Placed(item, found)), () -> left.add(item));
        }
        return new TimelineLane(name, row, Math.max(1, rows.count()), placed, left);
    }

    /** Draws what has a place, from {@code top} down. */
    void draw(double top) {
        placed.forEach(each -> each.item.draw(top + each.row * row));
    }

    /** How high all rows are. */
    double height() {
        return rows * row;
    }
}
