package org.parallax.projection.result;

import java.util.List;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;

/**
 * A whole projection, enough for any report or view.
 *
 * @param past the documented levels before the start
 * @param theories in the order asked for
 * @param frequencies of what the scenario plans, pooled over theories (the mean of their probabilities)
 * @param failed theories that were asked for and left out
 */
public record ProjectionResult(
        Situation situation,
        RunSettings settings,
        DocumentedLevels past,
        List<TheoryProjection> theories,
        PlanFrequencies frequencies,
        MilestoneAnalysis analysis,
        List<TheoryFailure> failed) {

    public ProjectionResult {
        theories = List.copyOf(theories);
        failed = List.copyOf(failed);
    }

    /** Planned events in the runs counted, pooled over theories, by id. */
    public List<EventOutcome> occurrences() {
        return frequencies.counted().events();
    }

    /** Decisions in the runs counted, pooled over theories, by id. */
    public List<DecisionOutcome> decisions() {
        return frequencies.counted().decisions();
    }

    /** How often conditions were ended in the runs counted, pooled over theories. */
    public EndedConditionFrequencies ended() {
        return frequencies.counted().ended();
    }

    /** Events and decisions in all runs, whatever branches the result is conditioned on, pooled over theories. */
    public Frequencies overall() {
        return frequencies.overall();
    }

    /** What each event contributes to the difference from the baseline; see {@link MilestoneAnalysis#drivers}. */
    public List<Attribution> drivers() {
        return analysis.drivers();
    }

    /** What the indicators' changes since {@code as of} are made of. */
    public List<ChangeAttribution> attribution() {
        return analysis.attribution();
    }

    /** When the scenario changes each indicator most under each theory, and how the theory brings it about. */
    public List<StrongestChange> strongest() {
        return analysis.strongest();
    }

    /** How far the theories that say something of an indicator are apart; none of an indicator of which fewer than two do. */
    public List<Disagreement> disagreement(Counterfactual against) {
        return analysis.disagreement().getOrDefault(against, List.of());
    }

    /** What of the scenario moves nothing under any theory. */
    public List<NoEffect> noEffect() {
        return analysis.noEffect();
    }

    /** What drives the largest change of overall cooperation under each theory; none where it was not asked for. */
    public List<Tornado> sensitivity() {
        return analysis.sensitivity();
    }
}
