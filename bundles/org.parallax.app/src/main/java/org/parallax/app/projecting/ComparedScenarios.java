package org.parallax.app.projecting;

import org.parallax.projection.result.Comparison;
import org.parallax.report.Manifest;

/** A comparison, and the manifests that say what its two scenarios were made from. */
public record ComparedScenarios(Manifest first, Manifest second, Comparison comparison) {}
