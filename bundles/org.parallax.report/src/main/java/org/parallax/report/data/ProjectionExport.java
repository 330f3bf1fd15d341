package org.parallax.report.data;

import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.Manifest;

/**
 * A projection as it leaves the program.
 *
 * @param manifest what it was made from
 * @param command the command line that makes it again
 */
public record ProjectionExport(Manifest manifest, ProjectionResult result, String command) {}
