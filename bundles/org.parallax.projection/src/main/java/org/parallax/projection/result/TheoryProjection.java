package org.parallax.projection.result;

import java.util.List;
import org.parallax.projection.theory.TheoryCard;

/**
 * What one theory projects, in the runs counted.
 *
 * @param runs counted: all, unless the result is conditioned on branches
 * @param samples the paths of the first of these runs, for display; the same runs whatever the number of runs
 * @param regimes one for each month
 * @param outcomes how each expectation fared, in the order of the situation's expectations
 * @param frequencies of what the scenario plans
 */
public record TheoryProjection(
        TheoryCard theory,
        long runs,
        ProjectedFans fans,
        List<SamplePath> samples,
        List<RegimeShares> regimes,
        List<ExpectationOutcome> outcomes,
        PlanFrequencies frequencies) {

    public TheoryProjection {
        samples = List.copyOf(samples);
        regimes = List.copyOf(regimes);
        outcomes = List.copyOf(outcomes);
    }

    /** The indicators with the scenario's events. */
    public Fans scenario() {
        return fans.scenario();
    }

    /** The indicators without the scenario's events, on the same random numbers. */
    public Fans baseline() {
        return fans.baseline().levels();
    }

    /** The indicators without this scenario: without its assumptions, shocks and events, on the same random numbers. */
    public Fans reference() {
        return fans.reference().levels();
    }

    /** Scenario minus baseline, run by run, in points (−100 to 100). */
    public Fans difference() {
        return fans.baseline().change();
    }

    /** Scenario minus reference, run by run, in points (−100 to 100). */
    public Fans change() {
        return fans.reference().change();
    }

    /** What the scenario is held against, with what it changes of it. */
    public CounterfactualFans against(Counterfactual counterfactual) {
        return fans.against(counterfactual);
    }

    /** How often each planned event happened in the runs counted. */
    public List<EventOutcome> occurrences() {
        return frequencies.counted().events();
    }

    /** How often each option was chosen in the runs counted. */
    public List<DecisionOutcome> decisions() {
        return frequencies.counted().decisions();
    }

    /** How often events and options came about in all runs, whatever branches the result is conditioned on. */
    public Frequencies overall() {
        return frequencies.overall();
    }
}
