package org.parallax.projection.result;

import org.parallax.projection.situation.Expectation;

/**
 * How often an expectation held under one theory.
 *
 * @param probability share of the runs counted in which it held, 0 to 1
 * @param met whether that share reaches what the author expects
 */
public record ExpectationOutcome(Expectation expectation, double probability, boolean met) {}
