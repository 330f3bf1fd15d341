package org.parallax.workbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.parallax.editing.picture.CardPlace;
import org.parallax.report.figure.PlottedEvent;
import org.parallax.report.figure.Reading;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.WordWrap;
import org.parallax.workbench.theme.Palette;

/**
 * A small card beside what is pointed at: a heading, numbers in a column aligned at the right, sentences below.
 *
 * @param heading may be empty
 */
record PointerCard(String heading, List<Reading.Figure> figures, List<String> sentences) {

    private static final int PAD = 8;
    private static final int BETWEEN = 16;
    private static final int WIDEST = 300;

    /** Of a thing. */
    static PointerCard of(Pointed.Thing thing) {
        return new PointerCard("", List.of(), List.of(thing.sentence()));
    }

    /** Of a month. */
    static PointerCard of(Pointed.Month month) {
        var figures = month.reading().map(Reading::figures).orElse(List.of());
        var sentences = month.happenings().stream().map(PlottedEvent::text).toList();
        return new PointerCard(MonthWords.name(month.month()) + ", " + month.plotted().panel().name(), figures, sentences);
    }

    /** The same, of a picture that is not of what is in front. */
    PointerCard ofBefore() {
        return new PointerCard(heading, figures, Stream.concat(sentences.stream(), Stream.of(Pointed.OF_BEFORE)).toList());
    }

    /** Paints it beside a point. */
    void paint(GC gc, Palette palette, double x, double y, Rectangle pane) {
        int room = Math.min(WIDEST, pane.width - 4 * PAD);
        int line = gc.getFontMetrics().getHeight() + 2;
        var text = new ArrayList<String>();
        sentences.forEach(sentence -> text.addAll(WordWrap.paragraphs(sentence, words -> gc.textExtent(words).x <= room)));
        int labels = figures.stream().mapToInt(figure -> gc.textExtent(figure.label()).x).max().orElse(0);
        int values = figures.stream().mapToInt(figure -> gc.textExtent(figure.value()).x).max().orElse(0);
        int head = heading.isEmpty() ? 0 : boldWidth(gc);
        int widest = text.stream().mapToInt(each -> gc.textExtent(each).x).max().orElse(0);
        int inner = Math.max(Math.max(widest, head), figures.isEmpty() ? 0 : labels + BETWEEN + values);
        int lines = (heading.isEmpty() ? 0 : 1) + figures.size() + text.size();
        var place = CardPlace.beside(x, y, inner + 2 * PAD, lines * line + 2 * PAD, pane.width, pane.height);
        int left = (int) place.x();
        int top = (int) place.y();
        gc.setBackground(palette.colour("panel"));
        gc.fillRoundRectangle(left, top, (int) place.width(), (int) place.height(), 8, 8);
        gc.setForeground(palette.colour("rule"));
        gc.drawRoundRectangle(left, top, (int) place.width(), (int) place.height(), 8, 8);
        write(gc, palette, text, left + PAD, left + PAD + inner, top + PAD, line);
    }

    private void write(GC gc, Palette palette, List<String> text, int left, int right, int top, int line) {
        int y = top;
        gc.setForeground(palette.colour("ink"));
        if (!heading.isEmpty()) {
            var plain = gc.getFont();
            gc.setFont(bold());
            gc.drawText(heading, left, y, true);
            gc.setFont(plain);
            y += line;
        }
        for (var figure : figures) {
            gc.setForeground(palette.colour("muted"));
            gc.drawText(figure.label(), left, y, true);
            gc.setForeground(palette.colour("ink"));
            gc.drawText(figure.value(), right - gc.textExtent(figure.value()).x, y, true);
            y += line;
        }
        for (var sentence : text) {
            gc.drawText(sentence, left, y, true);
            y += line;
        }
    }

    private int boldWidth(GC gc) {
        var plain = gc.getFont();
        gc.setFont(bold());
        int width = gc.textExtent(heading).x;
        gc.setFont(plain);
        return width;
    }

    private static org.eclipse.swt.graphics.Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }
}
