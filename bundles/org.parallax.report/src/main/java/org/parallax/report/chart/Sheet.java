package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.parallax.report.design.Theme;
import org.parallax.report.svg.Canvas;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextWidth;
import org.parallax.report.svg.Type;
import org.parallax.report.words.Caveat;

/** A picture in the making: heading above, caveat below, and a cursor between them. */
final class Sheet {

    static final double MARGIN = 24;

    private final Canvas canvas = new Canvas();
    private final List<Chart.Mark> marks = new ArrayList<>();
    private final Theme theme;
    private final int width;
    private final String title;
    private double y;

    /** Sets the heading: the sentence, broken into lines, and what it is about under it. */
    Sheet(Theme theme, int width, String title, String subtitle) {
        this.theme = theme;
        this.width = width;
        this.title = title;
        this.y = 16;
        var large = Type.of(theme.size("type.title"), theme.colour("ink")).inBold();
        for (var line : TextWidth.balance(title, inner(), large.size(), true)) {
            canvas.text(MARGIN, y + 18, line, large);
            y += 26;
        }
        var text = Type.of(theme.size("type.text"), theme.colour("muted"));
        for (var line : TextWidth.balance(subtitle, inner(), text.size(), false)) {
            canvas.text(MARGIN, y + 14, line, text);
            y += 19;
        }
        y = rounded(y + 10);
    }

    Canvas canvas() {
        return canvas;
    }

    Theme theme() {
        return theme;
    }

    int width() {
        return width;
    }

    double inner() {
        return width - 2 * MARGIN;
    }

    /** Where the next part begins. */
    double y() {
        return y;
    }

    /** Moves on to the next multiple of 8 px at or below {@code below}. */
    void down(double below) {
        y = rounded(below);
    }

    Type note() {
        return Type.of(theme.size("type.note"), theme.colour("muted"));
    }

    Type noteInInk() {
        return Type.of(theme.size("type.note"), theme.colour("ink"));
    }

    /** Records a mark and lets it answer to the pointer. */
    void mark(Chart.Kind kind, String id, Chart.Box box, String text) {
        marks.add(new Chart.Mark(kind, id, box, text));
        canvas.spot(box.x(), box.y(), box.width(), box.height(), text);
    }

    /**
     * Closes the picture.
     *
     * @param theories how many theories speak in it
     * @param description the message in words, for those who cannot see the picture
     */
    Chart finish(int theories, String description) {
        canvas.line(MARGIN, y + 4, width - MARGIN, y + 4, Stroke.solid(theme.colour("hairline"), 1));
        var small = note();
        for (var line : TextWidth.wrap(Caveat.of(theories), inner(), small.size(), false)) {
            canvas.text(MARGIN, y + 22, line, small);
            y += 16;
        }
        y += 12;
        return document(description);
    }

    /** Closes a picture of what is documented: nothing in it is projected, so it carries no caveat. */
    Chart document(String description) {
        int height = (int) rounded(y + 6);
        var svg = canvas.document(width, height, theme.colour("paper"), title, description);
        return new Chart(title, svg, width, height, marks);
    }

    private static double rounded(double value) {
        return 8 * Math.ceil(value / 8);
    }
}
