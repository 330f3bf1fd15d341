package org.parallax.report.figure;

import java.util.List;

/**
 * A finished picture.
 *
 * @param marks what a pointer or the arrow keys can reach, in reading order
 * @param panels its plots over time, in reading order; none where it shows no course
 * @param happenings events, decisions and expectations in its months, by month
 * @param tables its numbers
 */
public record Chart(
        Drawing drawing,
        List<Mark> marks,
        List<Panel> panels,
        List<PlottedEvent> happenings,
        List<NumberTable> tables) {

    public Chart {
        marks = List.copyOf(marks);
        panels = List.copyOf(panels);
        happenings = List.copyOf(happenings);
        tables = List.copyOf(tables);
    }

    /**
     * What is drawn, without what can be pointed at or read off.
     *
     * @param title the sentence it shows
     * @param svg a whole SVG document with the view box {@code 0 0 width height}
     */
    public record Drawing(String title, String svg, int width, int height) {}

    /** A picture in which nothing can be pointed at or read off, such as a frame of the movement from one to another. */
    public static Chart of(Drawing drawing) {
        return new Chart(drawing, List.of(), List.of(), List.of(), List.of());
    }

    /** The sentence it shows. */
    public String title() {
        return drawing.title;
    }

    /** The whole SVG document. */
    public String svg() {
        return drawing.svg;
    }

    /** Width in px. */
    public int width() {
        return drawing.width;
    }

    /** Height in px. */
    public int height() {
        return drawing.height;
    }

    /**
     * A place in the picture that stands for something.
     *
     * @param box its extent, in the picture's own units
     * @param text what it says, as a sentence for tooltip and screen reader
     */
    public record Mark(MarkTarget target, Box box, String text) {}

    /** A rectangle. */
    public record Box(double x, double y, double width, double height) {

        /** Whether a point lies in it; its right and lower edges are outside. */
        public boolean contains(double px, double py) {
            return px >= x && px < x + width && py >= y && py < y + height;
        }
    }
}
