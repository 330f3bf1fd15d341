package org.parallax.projection.result;

/** The indicators in a scenario, and in what it is held against. */
public record ProjectedFans(Fans scenario, CounterfactualFans reference, CounterfactualFans baseline) {

    /** The indicators in one counterfactual. */
    public CounterfactualFans against(Counterfactual counterfactual) {
        return switch (counterfactual) {
            case REFERENCE -> reference;
            case BASELINE -> baseline;
        };
    }
}
