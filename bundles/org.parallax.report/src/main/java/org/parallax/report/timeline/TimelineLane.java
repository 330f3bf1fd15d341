package org.parallax.report.timeline;

import java.util.List;
import org.parallax.report.chart.layout.Rows;

/**
 * A lane of a timeline: what stands in it, in as many rows as are needed for nothing to touch.
 *
 * @param row height of a row
 * @param gap kept between two things in one row
 */
record TimelineLane(String name, List<? extends Item> items, double row, double gap) {

    /** Something in a lane. */
    interface Item {

        /** Where it begins. */
        double from();

        /** Where it ends, its name included. */
        double reach();

        /** Draws it in the row that begins at {@code top}. */
        void draw(double top);
    }

    static TimelineLane ofBars(String name, List<TimelineBar> bars) {
        return new TimelineLane(name, bars, TimelineBar.HEIGHT, 0);
    }

    static TimelineLane ofEvents(String name, List<TimelineMark> marks) {
        return new TimelineLane(name, marks, TimelineMark.HEIGHT, 2);
    }

    /** Draws it at {@code top}. */
    void draw(double top) {
        var rows = new Rows(gap);
        items.forEach(item -> item.draw(top + rows.place(item.from(), item.reach()) * row));
    }

    /** How high it will be. */
    double height() {
        var rows = new Rows(gap);
        items.forEach(item -> rows.place(item.from(), item.reach()));
        return Math.max(1, rows.count()) * row;
    }
}
