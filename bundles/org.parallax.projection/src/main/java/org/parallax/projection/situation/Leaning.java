package org.parallax.projection.situation;

/** The political family of a leader. */
public enum Leaning {
    PROGRESSIVE,
    CENTRIST,
    CONSERVATIVE,
    /** The ultra-conservative wing. */
    NATIONALIST,
    MILITARY,
    /** Nothing is documented of who governs. */
    UNKNOWN
}
