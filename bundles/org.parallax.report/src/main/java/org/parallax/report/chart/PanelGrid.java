package org.parallax.report.chart;

import org.parallax.report.svg.Type;

/** Places small pictures of one size in rows and columns that line up. */
final class PanelGrid {

    private static final double AXIS = 32;
    private static final double HEADING = 44;
    private static final double FOOT = 32;
    private static final double GAP = 24;

    private final double left;
    private final double top;
    private final int columns;
    private final int rows;
    private final double width;
    private final double height;

    /**
     * @param count of panels
     * @param least width of a panel
     * @param height of a panel's plot
     */
    PanelGrid(Sheet sheet, int count, double least, double height) {
        double room = sheet.inner() - AXIS;
        int fit = Math.clamp((int) ((room + GAP) / (least + GAP)), 1, count);
        this.rows = (count + fit - 1) / fit;
        this.columns = (count + rows - 1) / rows;
        this.width = Math.floor((room - GAP * (columns - 1)) / columns);
        this.left = Sheet.MARGIN + AXIS;
        this.top = sheet.y();
        this.height = height;
    }

    Panel panel(int i) {
        double x = left + (i % columns) * (width + GAP);
        double y = top + HEADING + (i / columns) * (HEADING + height + FOOT);
        return new Panel(x, y, x + width, y + height, i % columns == 0);
    }

    /** Where the last row ends, labels and all. */
    double bottom() {
        return top + rows * (HEADING + height + FOOT);
    }

    /**
     * Extent of one plot.
     *
     * @param first whether it is the leftmost of its row: the one that carries the scale
     */
    record Panel(double left, double top, double right, double bottom, boolean first) {

        /** What the panel shows and what it comes to, above the plot. */
        void heading(Sheet sheet, String what, String comesTo) {
            var theme = sheet.theme();
            var strong = Type.of(theme.size("type.text"), theme.colour("ink")).inBold();
            double room = right - left;
            sheet.canvas().text(left, top - 26, strong.cut(what, room), strong);
            sheet.canvas().text(left, top - 9, sheet.note().cut(comesTo, room), sheet.note());
        }
    }
}
