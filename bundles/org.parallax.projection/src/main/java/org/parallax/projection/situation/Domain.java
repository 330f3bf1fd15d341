package org.parallax.projection.situation;

/** The five fields of cooperation; each is an indicator of 0 to 100 with 50 neutral. */
public enum Domain {
    POLITICAL,
    SECURITY,
    ECONOMIC,
    SOCIETAL,
    RECONCILIATION
}
