package org.parallax.workbench.views;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.parallax.app.projecting.Projected;
import org.parallax.report.data.ProjectionCsv;
import org.parallax.report.figure.Chart;
import org.parallax.workbench.chart.Raster;

/**
 * A picture as it leaves the window, set on a page with its whole caveat, and the projection behind it. Its pixels and
 * bytes take tens of milliseconds: they are made on any thread but the UI's.
 *
 * @param chart set on a page
 */
public record PictureFile(Chart chart, Projected projected) {

    private static final double SCALE = 2;

    /** The picture at twice its size, for places that hold pixels. */
    public ImageData pixels() {
        return Raster.of(chart, SCALE).pixels();
    }

    /** What a file of that name holds: PNG or CSV where it ends so, else SVG. */
    public byte[] content(String name) {
        var ending = name.toLowerCase(Locale.ROOT);
        if (ending.endsWith(".png")) {
            return png();
        }
        var text = ending.endsWith(".csv") ? ProjectionCsv.of(projected.manifest(), projected.result()) : chart.svg();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes beside the file and then renames, so that nothing is ever left half-written.
     *
     * @throws IOException if the file cannot be written; then it is as it was
     */
    public void write(Path file) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(beside, content(file.getFileName().toString()));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private byte[] png() {
        var loader = new ImageLoader();
        loader.data = new ImageData[] {pixels()};
        var out = new ByteArrayOutputStream();
        loader.save(out, SWT.IMAGE_PNG);
        return out.toByteArray();
    }
}
