package org.parallax.report.chart.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Cancellation;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Frame;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.NumberTable;
import org.parallax.report.figure.Panel;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.figure.PlottedEvent;
import org.parallax.report.svg.Canvas;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.svg.TextWidth;
import org.parallax.report.words.Caveat;
import org.parallax.report.words.Grounds;

/** A picture while it is laid out: heading at the top, caveat at the bottom, and a cursor that moves down between them. */
public final class ChartLayout {

    /** Left and right of everything on a page, in px. */
    public static final double MARGIN = 24;

    /** A plot lower than this cannot be read; a pane with less room is scrolled. */
    private static final double LOWEST_PLOT = 56;

    /** Height of one line under a picture in a pane, with its surroundings; and of each further one. */
    private static final double CLOSING = 24;
    private static final double LEADING_IN_PANE = 13;
    /** A pane lower than this has no room under a picture for what can be read elsewhere. */
    private static final int HIGH_PANE = 400;

    private final Canvas canvas = new Canvas();
    private final List<Chart.Mark> marks = new ArrayList<>();
    private final List<Panel> panels = new ArrayList<>();
    private final Map<MarkTarget, PlottedEvent> happenings = new LinkedHashMap<>();
    private final List<NumberTable> tables = new ArrayList<>();
    private final Theme theme;
    private final Frame frame;
    private final String title;
    private final Cancellation cancellation;
    private Grounds grounds = Grounds.UNKNOWN;
    private double y;

    /** Sets the heading of a picture on a page: the sentence, broken into lines, and what it is about under it. */
    public ChartLayout(Theme theme, int width, String title, String subtitle) {
        this(theme, Frame.page(width), title, subtitle, Cancellation.NEVER);
    }

    /** Sets the heading: the sentence, broken into lines, and what it is about under it. Every mark may end the drawing. */
    public ChartLayout(Theme theme, Frame frame, String title, String subtitle, Cancellation cancellation) {
        this(theme, frame, title, cancellation);
        this.y = frame.pick(16, 8);
        var heading = new Heading(this);
        y = heading.title(title, y);
        y = heading.subtitle(subtitle, y);
        y = rounded(y + frame.pick(10, 4));
    }

    /** A picture without heading, for a place that already says what it is. */
    public static ChartLayout bare(Theme theme, Frame frame, String title, Cancellation cancellation) {
        return new ChartLayout(theme, frame, title, cancellation);
    }

    private ChartLayout(Theme theme, Frame frame, String title, Cancellation cancellation) {
        this.theme = theme;
        this.frame = frame;
        this.title = title;
        this.cancellation = cancellation;
    }

    /** Says under the picture what it rests on: its record, and what all the theories that these are about have shown. */
    public ChartLayout on(Grounds other) {
        grounds = other;
        return this;
    }

    /** Says so of those theories alone that have these ids: of a picture that does not show them all. */
    public ChartLayout under(List<String> theories) {
        return on(grounds.only(theories));
    }

    /** What is drawn on; ends the drawing if it was cancelled. */
    public Canvas canvas() {
        cancellation.check();
        return canvas;
    }

    /** Asked in loops that draw nothing. */
    public Cancellation cancellation() {
        return cancellation;
    }

    /** Colours and sizes. */
    public Theme theme() {
        return theme;
    }

    /** The room of the picture. */
    public Frame frame() {
        return frame;
    }

    /** Width of the picture in px. */
    public int width() {
        return frame.width();
    }

    /** Left and right of everything. */
    public double margin() {
        return frame.pick(MARGIN, 12);
    }

    /** Width between the margins. */
    public double inner() {
        return width() - 2 * margin();
    }

    /** Room over a plot for what stands on its frame. */
    public double head() {
        return frame.pick(24, 18);
    }

    /** Room under a plot for its months. */
    public double foot() {
        return frame.pick(32, 24);
    }

    /** Where the next part begins. */
    public double y() {
        return y;
    }

    /** Moves on to the next multiple of the rhythm at or below {@code below}. */
    public void down(double below) {
        y = rounded(below);
    }

    /**
     * Height for a part that fills a pane: {@code usual} on a page; in a pane the height that is left after
     * {@code others}, the height of what stands below it.
     */
    public double growing(double usual, double others) {
        if (frame.height().isEmpty()) {
            return usual;
        }
        double rhythm = frame.pick(8, 4);
        double end = rhythm * Math.floor((frame.height().getAsInt() - closing()) / rhythm);
        return Math.max(LOWEST_PLOT, Math.floor(end - y - others));
    }

    /** Small and muted: axes, keys, what is said aside. */
    public TextStyle note() {
        return TextStyle.of(theme.size("type.note"), theme.colour("muted"));
    }

    /** Small, in the colour of text that is to be read. */
    public TextStyle noteInInk() {
        return TextStyle.of(theme.size("type.note"), theme.colour("ink"));
    }

    /** Records a mark, and shows its text where the pointer rests on it. */
    public void mark(MarkTarget target, Chart.Box box, String text) {
        cancellation.check();
        marks.add(new Chart.Mark(target, box, text));
        canvas.spot(box.x(), box.y(), box.width(), box.height(), text);
    }

    /** Records a plot over time. */
    void panel(Panel panel) {
        panels.add(panel);
    }

    /** Records what stands on the months of the plots. */
    public void happen(List<PlotItem> items) {
        items.forEach(item -> happenings.put(item.target(), item.event()));
    }

    /** Records numbers that do not belong to a plot over time. */
    public void table(NumberTable table) {
        tables.add(table);
    }

    /**
     * Closes the picture.
     *
     * @param description the message in words, for those who cannot see the picture
     */
    public Chart finish(String description) {
        frame.height().ifPresent(height -> y = Math.max(y, height - closing()));
        canvas.line(margin(), y + 4, width() - margin(), y + 4, Stroke.solid(theme.colour("hairline"), 1));
        var small = note();
        var said = description + Caveat.said(grounds);
        if (frame.isPane()) {
            foot(inPane(), small, 17, LEADING_IN_PANE);
            y = Math.ceil(y + CLOSING - LEADING_IN_PANE);
            return close(said, (int) Math.ceil(y));
        }
        foot(TextWidth.wrap(Caveat.of(grounds), inner(), small.size(), false), small, 22, 16);
        y += 12;
        return document(said);
    }

    /** Closes a picture of what is documented: nothing in it is projected, so it carries no caveat. */
    public Chart document(String description) {
        return close(description, (int) rounded(y + 6));
    }

    private Chart close(String description, int height) {
        var svg = canvas.document(width(), height, theme.colour("paper"), title, description);
        if (!panels.isEmpty()) {
            tables.addFirst(NumberTable.of(panels));
        }
        var byMonth = happenings.values().stream().sorted(Comparator.comparing(PlottedEvent::first)).toList();
        return new Chart(new Chart.Drawing(title, svg, width(), height), marks, panels, byMonth, tables);
    }

    /** What stands under the picture, from the cursor down. */
    private void foot(List<String> lines, TextStyle small, double first, double leading) {
        for (var line : lines) {
            canvas.text(margin(), y + first, line, small);
            y += leading;
        }
    }

    /** What stands under a picture in a pane: all of it, however narrow the pane is. */
    private List<String> inPane() {
        return TextWidth.wrap(Caveat.brief(grounds, frame.height().orElse(0) >= HIGH_PANE), inner(), note().size(), false);
    }

    /** Height of what stands under a picture in a pane. */
    private double closing() {
        return CLOSING + (inPane().size() - 1) * LEADING_IN_PANE;
    }

    private double rounded(double value) {
        double rhythm = frame.pick(8, 4);
        return rhythm * Math.ceil(value / rhythm);
    }
}
