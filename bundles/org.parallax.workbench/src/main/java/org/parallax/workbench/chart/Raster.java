package org.parallax.workbench.chart;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.parallax.editing.picture.Typeface;
import org.parallax.report.figure.Chart;

/** A picture as pixels. Made on any thread but the UI's: a large one takes tens of milliseconds. */
public record Raster(Chart chart, double scale, ImageData pixels) {

    private static final PaletteData DIRECT = new PaletteData(0xff0000, 0xff00, 0xff);

    /**
     * Draws a chart.
     *
     * @param scale pixels for a unit of the picture
     * @throws IllegalArgumentException if the chart's SVG cannot be read
     */
    public static Raster of(Chart chart, double scale) {
        int width = Math.max(1, (int) Math.round(chart.width() * scale));
        int height = Math.max(1, (int) Math.round(chart.height() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            parse(Typeface.chosen(chart.svg())).render(null, graphics, new ViewBox(width, height));
        } finally {
            graphics.dispose();
        }
        return new Raster(chart, scale, pixels(image));
    }

    private static SVGDocument parse(String svg) {
        var bytes = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8));
        var document = new SVGLoader().load(bytes, null, LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalArgumentException("The picture's SVG cannot be read");
        }
        return document;
    }

    private static ImageData pixels(BufferedImage image) {
        var data = new ImageData(image.getWidth(), image.getHeight(), 24, DIRECT);
        var rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int y = 0, from = 0; y < data.height; y++) {
            int to = y * data.bytesPerLine;
            for (int x = 0; x < data.width; x++, from++, to += 3) {
                data.data[to] = (byte) (rgb[from] >> 16);
                data.data[to + 1] = (byte) (rgb[from] >> 8);
                data.data[to + 2] = (byte) rgb[from];
            }
        }
        return data;
    }
}
