package org.parallax.report.compared;

import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.ExplainedCell;
import org.parallax.report.Manifest;

/**
 * A comparison of two scenarios as it leaves the program.
 *
 * @param first what the first scenario's runs were made from
 * @param second what the second scenario's runs were made from
 * @param asked where the difference is explained first
 * @param texts what is written where the two differ
 * @param command the command line that makes it again
 */
public record ComparisonExport(
        Manifest first, Manifest second, Comparison comparison, ExplainedCell asked, ComparedTexts texts, String command) {}
