package org.parallax.workbench.chart;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.parallax.report.words.WordWrap;
import org.parallax.workbench.theme.Palette;

/** Says over the bottom of a dimmed picture why it is dimmed; the title of the picture stays visible. */
final class Banner {

    private static final int PAD = 10;

    private Banner() {}

    static void paint(GC gc, Palette palette, String sentence, Rectangle area) {
        int room = Math.max(80, area.width - 6 * PAD);
        var lines = WordWrap.paragraphs(sentence, line -> gc.textExtent(line).x <= room);
        int lineHeight = gc.getFontMetrics().getHeight() + 2;
        int height = lines.size() * lineHeight + 2 * PAD;
        int top = area.height - height;
        gc.setBackground(palette.colour("panel"));
        gc.fillRectangle(0, top, area.width, height);
        gc.setForeground(palette.colour("rule"));
        gc.drawLine(0, top, area.width, top);
        gc.setForeground(palette.colour("ink"));
        for (int i = 0; i < lines.size(); i++) {
            gc.drawText(lines.get(i), 2 * PAD, top + PAD + i * lineHeight, true);
        }
    }
}
