package org.parallax.workbench.chart;

import java.util.Optional;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.words.WordWrap;
import org.parallax.workbench.theme.Palette;

/**
 * Paints a canvas once.
 *
 * @param offset how far the stack is scrolled
 */
record CanvasPaint(GC gc, Palette palette, PictureStack stack, Rectangle area, int offset) {

    private static final int MARGIN = 24;
    private static final int BETWEEN_LINES = 4;

    /** The ground of all that is painted. */
    void paper() {
        gc.setBackground(palette.colour("paper"));
        gc.fillRectangle(area);
    }

    /** A sentence in place of pictures. */
    void message(String message, Font font) {
        gc.setForeground(palette.colour("muted"));
        gc.setFont(font);
        int y = MARGIN;
        int room = Math.max(80, area.width - 2 * MARGIN);
        for (var line : WordWrap.paragraphs(message, text -> gc.textExtent(text).x <= room)) {
            gc.drawText(line, MARGIN, y, true);
            y += gc.getFontMetrics().getHeight() + BETWEEN_LINES;
        }
    }

    /** The pictures, with what a statement stands for highlighted. */
    void pictures(Images images, int alpha, Optional<MarkTarget> statement) {
        gc.setAlpha(alpha);
        images.paint(gc, offset);
        gc.setAlpha(255);
        statement.ifPresent(highlights()::statement);
    }

    /** A sentence over the pictures; nothing if it is empty. */
    void note(String note) {
        if (!note.isEmpty()) {
            Banner.paint(gc, palette, note, area);
        }
    }

    /** What is pointed at, with its card beside a point, which says so if it is {@code stale}. */
    void pointed(Pointed pointed, Point at, boolean stale) {
        switch (pointed) {
            case Pointed.Nowhere nowhere -> { }
            case Pointed.Thing thing -> {
                highlights().frame(thing.found(), "ink");
                card(PointerCard.of(thing), stale).paint(gc, palette, at.x, at.y, area);
            }
            case Pointed.Month month -> {
                highlights().crosshair(month);
                card(PointerCard.of(month), stale).paint(gc, palette, at.x, at.y, area);
            }
        }
    }

    private static PointerCard card(PointerCard card, boolean stale) {
        return stale ? card.ofBefore() : card;
    }

    private Highlights highlights() {
        return new Highlights(gc, palette, stack, offset);
    }
}
