package org.parallax.report.chart.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.report.svg.TextStyle;

/** Places small pictures of one size in rows and columns that line up. */
public final class PanelGrid {

    /** The ratio of width to height that shows a course best. */
    private static final double SHAPE = 1.7;
    private static final double NARROWEST = 116;
    private static final double LOWEST = 32;

    private final double axis;
    private final double heading;
    private final double foot;
    private final double gap;
    private final double left;
    private final double top;
    private final int columns;
    private final int rows;
    private final double width;
    private final double height;

    /**
     * On a page, or in a pane with nothing under it.
     *
     * @param count of panels
     * @param least width of a panel
     * @param usual height of a panel's plot
     */
    public PanelGrid(ChartLayout layout, int count, double least, double usual) {
        this(layout, count, least, usual, 0);
    }

    /**
     * @param count of panels
     * @param least width of a panel on a page
     * @param usual height of a panel's plot on a page; in a pane the panels fill it
     * @param below height of what stands under them
     */
    public PanelGrid(ChartLayout layout, int count, double least, double usual, double below) {
        var frame = layout.frame();
        this.axis = frame.pick(32, 20);
        this.heading = frame.pick(44, 44);
        this.foot = frame.pick(32, 24);
        this.gap = frame.pick(24, 14);
        this.left = layout.margin() + axis;
        this.top = layout.y();
        double room = layout.inner() - axis;
        double tall = layout.growing(0, below);
        int fit = frame.isPane() ? best(count, room, tall) : Math.clamp((int) ((room + gap) / (least + gap)), 1, count);
        this.rows = (count + fit - 1) / fit;
        this.columns = (count + rows - 1) / rows;
        this.width = Math.floor((room - gap * (columns - 1)) / columns);
        this.height = frame.isPane() ? Math.max(LOWEST, height(rows, tall)) : usual;
    }

    /** The number of columns with which the panels are largest, measured in the shape that shows a course best. */
    private int best(int count, double room, double tall) {
        return IntStream.rangeClosed(1, count)
                .filter(columns -> columns == 1 || width(columns, room) >= NARROWEST)
                .boxed()
                .max(Comparator.comparingDouble(
                        columns -> Math.min(width(columns, room), SHAPE * height((count + columns - 1) / columns, tall))))
                .orElse(1);
    }

    private double width(int columns, double room) {
        return (room - gap * (columns - 1)) / columns;
    }

    private double height(int rows, double tall) {
        return Math.floor(tall / rows - heading - foot);
    }

    /** The {@code i}-th panel, from 0, row by row. */
    public Panel panel(int i) {
        double x = left + (i % columns) * (width + gap);
        double y = top + heading + (i / columns) * (heading + height + foot);
        return new Panel(x, y, x + width, y + height, i % columns == 0);
    }

    /** Height of each plot. */
    public double height() {
        return height;
    }

    /** Where the last row ends, labels and all. */
    public double bottom() {
        return top + rows * (heading + height + foot);
    }

    /**
     * Extent of one plot.
     *
     * @param first whether it is the leftmost of its row: the one that carries the scale
     */
    public record Panel(double left, double top, double right, double bottom, boolean first) {

        /** Of ways to say one thing, the longest first, the first that fits above the plot; the last where none does. */
        public String fitting(ChartLayout layout, List<String> ways) {
            return ways.stream().filter(way -> layout.note().width(way) <= right - left).findFirst().orElse(ways.getLast());
        }

        /** Writes above the plot what it shows and where that ends. */
        public void heading(ChartLayout layout, String what, String comesTo) {
            var theme = layout.theme();
            var strong = TextStyle.of(theme.size("type.text"), theme.colour("ink")).inBold();
            double room = right - left;
            layout.canvas().text(left, top - layout.frame().pick(26, 29), strong.cut(what, room), strong);
            layout.canvas().text(left, top - layout.frame().pick(9, 16), layout.note().cut(comesTo, room), layout.note());
        }
    }
}
