package org.parallax.app.projecting;

import org.parallax.projection.result.Explanation;
import org.parallax.projection.situation.Situation;
import org.parallax.report.Manifest;

/**
 * An explanation, and the manifest that says what it was made from.
 *
 * @param situation the scenario's, with what is held in it
 */
public record ExplainedScenario(Manifest manifest, Situation situation, Explanation explanation) {}
