package org.parallax.app.projecting;

import org.parallax.projection.result.Explanation;
import org.parallax.report.Manifest;

/** An explanation, and the manifest that says what it was made from. */
public record ExplainedScenario(Manifest manifest, Explanation explanation) {}
