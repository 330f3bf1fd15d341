package org.parallax.projection.result;

/** What a scenario is held against. */
public enum Counterfactual {
    /** The same record without any of the scenario's assumptions, shocks and events: without this scenario. */
    REFERENCE,
    /** The same situation without the scenario's events, decisions and triggers, its assumptions and shocks kept. */
    BASELINE
}
