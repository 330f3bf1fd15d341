package org.parallax.workbench.chart;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.parallax.report.chart.Chart;
import org.parallax.workbench.chart.Sheet.Found;
import org.parallax.workbench.theme.Palette;

/** Paints the crosshair or frame of the mark under the pointer, and its sentence beside it. */
final class PointedMark {

    private static final int PAD = 8;

    private PointedMark() {}

    static void paint(GC gc, Palette palette, Found found, int offset, Rectangle area) {
        var place = found.place();
        int x = (int) Math.round(place.x());
        int y = (int) Math.round(place.y()) - offset;
        int width = (int) Math.round(place.width());
        int height = (int) Math.round(place.height());
        gc.setForeground(palette.colour("ink"));
        if (found.mark().kind() == Chart.Kind.MONTH) {
            gc.setAlpha(120);
            gc.drawLine(x + width / 2, y, x + width / 2, y + height);
            gc.setAlpha(255);
        } else {
            gc.drawRoundRectangle(x - 2, y - 2, width + 4, height + 4, 6, 6);
        }
        card(gc, palette, found.mark().text(), x + width / 2, y, height, area);
    }

    private static void card(GC gc, Palette palette, String text, int x, int y, int height, Rectangle area) {
        var lines = Lines.wrap(text, Math.min(320, area.width - 4 * PAD), line -> gc.textExtent(line).x);
        int lineHeight = gc.getFontMetrics().getHeight() + 2;
        int width = lines.stream().mapToInt(line -> gc.textExtent(line).x).max().orElse(0) + 2 * PAD;
        int tall = lines.size() * lineHeight + 2 * PAD;
        int left = x + 12 + width <= area.width ? x + 12 : Math.max(4, x - 12 - width);
        int above = y - tall - 6;
        int top = height > 60 ? y + 8 : above >= 0 ? above : y + height + 6;
        top = Math.max(4, Math.min(top, area.height - tall - 4));
        gc.setBackground(palette.colour("panel"));
        gc.fillRoundRectangle(left, top, width, tall, 8, 8);
        gc.setForeground(palette.colour("rule"));
        gc.drawRoundRectangle(left, top, width, tall, 8, 8);
        gc.setForeground(palette.colour("ink"));
        for (int i = 0; i < lines.size(); i++) {
            gc.drawText(lines.get(i), left + PAD, top + PAD + i * lineHeight, true);
        }
    }
}
