package org.parallax.projection.result;

import java.util.List;
import org.parallax.projection.theory.TheoryCard;

/**
 * What one theory projects.
 *
 * @param scenario with the scenario's events
 * @param baseline without them, on the same random numbers
 * @param difference scenario minus baseline, run by run, in points (−100 to 100)
 * @param samples the paths of the first runs, for display; the same runs whatever the number of runs
 * @param regimes one for each month
 * @param outcomes how each expectation fared, in the order of the situation's expectations
 * @param occurrences how often each planned event happened
 * @param decisions how often each option was chosen
 */
public record TheoryProjection(
        TheoryCard theory,
        Fans scenario,
        Fans baseline,
        Fans difference,
        List<SamplePath> samples,
        List<RegimeShares> regimes,
        List<ExpectationOutcome> outcomes,
        List<EventOutcome> occurrences,
        List<DecisionOutcome> decisions) {

    public TheoryProjection {
        samples = List.copyOf(samples);
        regimes = List.copyOf(regimes);
        outcomes = List.copyOf(outcomes);
        occurrences = List.copyOf(occurrences);
        decisions = List.copyOf(decisions);
    }
}
