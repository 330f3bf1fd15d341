package org.parallax.projection.result;

import java.util.List;

/**
 * Why indicators moved and how far the theories agree on it, for each indicator at the last month and every
 * twelfth before it.
 *
 * @param attributions for each theory; none where the settings ask for {@link Depth#FIGURES} alone
 * @param disagreement empty for a single theory
 */
public record MilestoneAnalysis(List<Attribution> attributions, List<Disagreement> disagreement) {

    public MilestoneAnalysis {
        attributions = List.copyOf(attributions);
        disagreement = List.copyOf(disagreement);
    }
}
