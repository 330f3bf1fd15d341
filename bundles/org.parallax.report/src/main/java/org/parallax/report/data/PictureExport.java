package org.parallax.report.data;

import org.parallax.report.Manifest;
import org.parallax.report.figure.Chart;
import org.parallax.report.svg.Markup;

/**
 * A picture of a projection as it leaves the program.
 *
 * @param chart set on a page, with its caveat
 * @param manifest what the projection was made from
 */
public record PictureExport(Chart chart, Manifest manifest) {

    /** The picture as an SVG document that says, in its metadata, what it was made from. */
    public String svg() {
        return Markup.withMetadata(chart.svg(), provenance());
    }

    /** Caveat and manifest in lines, for a file that can hold a text beside its picture. */
    public String provenance() {
        return String.join("\n", ManifestLines.of(manifest));
    }
}
