package org.parallax.projection.result;

import java.util.List;
import org.parallax.projection.theory.TheoryCard;

/**
 * What one theory projects: everything here is about the runs counted.
 *
 * @param runs counted: all, unless something is given
 * @param scenario with the scenario's events
 * @param baseline without them, on the same random numbers
 * @param difference scenario minus baseline, run by run, in points (−100 to 100)
 * @param samples the paths of the first of these runs, for display; the same runs whatever the number of runs
 * @param regimes one for each month
 * @param outcomes how each expectation fared, in the order of the situation's expectations
 * @param occurrences how often each planned event happened
 * @param decisions how often each option was chosen
 * @param overall how often events and options came about in all runs, whatever is given
 */
public record TheoryProjection(
        TheoryCard theory,
        long runs,
        Fans scenario,
        Fans baseline,
        Fans difference,
        List<SamplePath> samples,
        List<RegimeShares> regimes,
        List<ExpectationOutcome> outcomes,
        List<EventOutcome> occurrences,
        List<DecisionOutcome> decisions,
        Frequencies overall) {

    public TheoryProjection {
        samples = List.copyOf(samples);
        regimes = List.copyOf(regimes);
        outcomes = List.copyOf(outcomes);
        occurrences = List.copyOf(occurrences);
        decisions = List.copyOf(decisions);
    }
}
