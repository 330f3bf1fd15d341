package org.parallax.report.data;

import org.parallax.projection.result.Explanation;
import org.parallax.projection.situation.Parties;
import org.parallax.report.Manifest;

/**
 * An explanation as it leaves the program.
 *
 * @param manifest what its runs were made from
 */
public record ExplanationExport(Manifest manifest, Parties parties, Explanation explanation) {}
