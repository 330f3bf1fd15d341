package org.parallax.projection.result;

/**
 * A scenario beside its baseline, on the same random numbers.
 *
 * @param scenario with the scenario's events
 * @param baseline without them
 * @param difference scenario minus baseline, run by run, in points (−100 to 100)
 */
public record PairedFans(Fans scenario, Fans baseline, Fans difference) {}
