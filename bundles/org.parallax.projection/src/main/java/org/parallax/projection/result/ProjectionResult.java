package org.parallax.projection.result;

import java.util.List;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;

/**
 * A whole projection, enough for any report or view.
 *
 * @param past the documented levels before the start
 * @param theories in the order asked for
 * @param occurrences planned events, pooled over theories (the mean of their probabilities), by id
 * @param decisions pooled in the same way
 * @param overall the same over all runs, whatever is given; nothing else here is
 * @param drivers for each theory and indicator at the last month and every twelfth before it; none where the
 *     settings ask for {@link Depth#FIGURES} alone
 * @param disagreement for each indicator at the same months; empty for a single theory
 * @param failed theories that were asked for and left out
 */
public record ProjectionResult(
        Situation situation,
        RunSettings settings,
        DocumentedLevels past,
        List<TheoryProjection> theories,
        List<EventOutcome> occurrences,
        List<DecisionOutcome> decisions,
        Frequencies overall,
        List<Attribution> drivers,
        List<Disagreement> disagreement,
        List<TheoryFailure> failed) {

    public ProjectionResult {
        theories = List.copyOf(theories);
        occurrences = List.copyOf(occurrences);
        decisions = List.copyOf(decisions);
        drivers = List.copyOf(drivers);
        disagreement = List.copyOf(disagreement);
        failed = List.copyOf(failed);
    }
}
