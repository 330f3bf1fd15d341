package org.parallax.projection.result;

/**
 * How often what a scenario plans came about.
 *
 * @param counted in the runs counted
 * @param overall in all runs, whatever branches the result is conditioned on
 */
public record PlanFrequencies(Frequencies counted, Frequencies overall) {}
