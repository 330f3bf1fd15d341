package org.parallax.workbench.chart;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.parallax.workbench.theme.Palette;

/** Says over a dimmed picture why it is dimmed. */
final class Banner {

    private static final int PAD = 10;

    private Banner() {}

    static void paint(GC gc, Palette palette, String sentence, Rectangle area) {
        var lines = Lines.wrap(sentence, Math.max(80, area.width - 6 * PAD), line -> gc.textExtent(line).x);
        int lineHeight = gc.getFontMetrics().getHeight() + 2;
        int height = lines.size() * lineHeight + 2 * PAD;
        gc.setBackground(palette.colour("panel"));
        gc.fillRectangle(0, 0, area.width, height);
        gc.setForeground(palette.colour("rule"));
        gc.drawLine(0, height, area.width, height);
        gc.setForeground(palette.colour("ink"));
        for (int i = 0; i < lines.size(); i++) {
            gc.drawText(lines.get(i), 2 * PAD, PAD + i * lineHeight, true);
        }
    }
}
