package org.parallax.workbench.views;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.parallax.app.files.AtomicFile;
import org.parallax.report.data.PictureExport;
import org.parallax.report.data.ProjectionExport;
import org.parallax.report.figure.Chart;
import org.parallax.workbench.chart.PngText;
import org.parallax.workbench.chart.Raster;

/**
 * A picture as it leaves the window, set on a page with its whole caveat, and the projection behind it. Its pixels and
 * bytes take tens of milliseconds: they are made on any thread but the UI's.
 *
 * @param chart set on a page
 */
public record PictureFile(Chart chart, ProjectionExport projection) {

    private static final double SCALE = 2;

    /** The picture at twice its size, for places that hold pixels. */
    public ImageData pixels() {
        return Raster.of(chart, SCALE).pixels();
    }

    /** What a file of that name holds: what its ending says, else SVG. */
    public byte[] content(String name) {
        return PictureFormat.of(name).content().apply(this);
    }

    /**
     * Writes the file whole or not at all.
     *
     * @throws IOException if the file cannot be written; then it is as it was
     */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, content(file.getFileName().toString()));
    }

    /** The picture with what it was made from. */
    PictureExport picture() {
        return new PictureExport(chart, projection.manifest());
    }

    /** The picture in pixels, with what it was made from. */
    byte[] png() {
        var loader = new ImageLoader();
        loader.data = new ImageData[] {pixels()};
        var out = new ByteArrayOutputStream();
        loader.save(out, SWT.IMAGE_PNG);
        return PngText.described(out.toByteArray(), picture().provenance());
    }
}
