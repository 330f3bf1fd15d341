package org.parallax.projection.result;

import java.util.List;

/**
 * An indicator in a {@link Pool}: fans of the mixture, in which each theory has the same weight whatever its runs.
 *
 * @param theories ids of those pooled, ascending; at least one
 * @param scenario levels with the scenario
 * @param reference levels without this scenario
 * @param change of scenario and reference, run by run, in points
 * @param baseline levels without the scenario's events
 * @param difference of scenario and baseline, run by run, in points
 */
public record PooledIndicator(List<String> theories, Fan scenario, Fan reference, Fan change, Fan baseline, Fan difference) {

    public PooledIndicator {
        theories = List.copyOf(theories);
    }

    /** The levels that the scenario is held against. */
    public Fan levels(Counterfactual counterfactual) {
        return switch (counterfactual) {
            case REFERENCE -> reference;
            case BASELINE -> baseline;
        };
    }

    /** What the scenario changes of them. */
    public Fan change(Counterfactual counterfactual) {
        return switch (counterfactual) {
            case REFERENCE -> change;
            case BASELINE -> difference;
        };
    }
}
