package org.parallax.projection.result;

/**
 * The indicators in a counterfactual, and what the scenario changes of it.
 *
 * @param levels on the same random numbers as the scenario
 * @param change scenario minus counterfactual, run by run, in points (−100 to 100)
 */
public record CounterfactualFans(Fans levels, Fans change) {}
