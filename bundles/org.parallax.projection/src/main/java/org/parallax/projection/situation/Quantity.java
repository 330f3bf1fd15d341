package org.parallax.projection.situation;

/** A driver outside the indicators, on a scale of 0 to 1. */
public enum Quantity {
    /** How firmly the pivot stands by its guarantees. */
    COMMITMENT,
    /** How hard the challenger presses the two. */
    PRESSURE,
    /** How threatening the common threat is. */
    THREAT,
    /** Domestic support of a party's leader. */
    SUPPORT
}
