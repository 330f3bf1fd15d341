package org.parallax.projection.result;

import java.util.List;
import java.util.Map;

/**
 * What is read off a projection in its last month and every twelfth before it, and where a scenario matters most.
 *
 * @param drivers what each event contributes to the difference from the baseline
 * @param attribution what each indicator's change since {@code as of} is made of
 * @param strongest when the scenario changes each indicator most under each theory, and how
 * @param disagreement how far the theories are apart, by what they are held against
 * @param noEffect what moves nothing under any theory, in any month
 * @param sensitivity what drives the largest change of overall cooperation in one of these months under each theory; none
 *     where it was not asked for
 */
public record MilestoneAnalysis(
        List<Attribution> drivers, List<ChangeAttribution> attribution, List<StrongestChange> strongest,
        Map<Counterfactual, List<Disagreement>> disagreement, List<NoEffect> noEffect, List<Tornado> sensitivity) {

    public MilestoneAnalysis {
        drivers = List.copyOf(drivers);
        attribution = List.copyOf(attribution);
        strongest = List.copyOf(strongest);
        disagreement = Map.copyOf(disagreement);
        noEffect = List.copyOf(noEffect);
        sensitivity = List.copyOf(sensitivity);
    }
}
