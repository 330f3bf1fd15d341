package org.parallax.report.data;

import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.Manifest;
import org.parallax.report.words.HeldAgainst;

/**
 * A projection as it leaves the program.
 *
 * @param manifest what it was made from
 * @param held what the scenario is held against
 * @param command the command line that makes it again
 */
public record ProjectionExport(Manifest manifest, ProjectionResult result, HeldAgainst held, String command) {}
