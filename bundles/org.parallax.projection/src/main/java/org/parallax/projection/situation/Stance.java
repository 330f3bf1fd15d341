package org.parallax.projection.situation;

/** How a leader approaches the other party on an issue. */
public enum Stance {
    CONCILIATORY,
    PRAGMATIC,
    HARDLINE
}
