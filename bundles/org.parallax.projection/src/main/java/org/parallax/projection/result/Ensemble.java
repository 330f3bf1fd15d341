package org.parallax.projection.result;

import java.util.Optional;

/**
 * What is pooled over theories.
 *
 * @param frequencies of what the scenario plans: the mean of their probabilities
 * @param pool the distributions; only where two theories or more that are no baselines were projected
 */
public record Ensemble(PlanFrequencies frequencies, Optional<Pool> pool) {}
